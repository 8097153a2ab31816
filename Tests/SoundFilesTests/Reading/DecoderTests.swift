import SoundFiles
import Testing

@Suite struct DecoderTests {
  struct Width: CustomTestStringConvertible {
    let testDescription: String
    let tag: Int
    let bits: Int
    let half: [UInt8]
  }

  @Test(arguments: [
    Width(testDescription: "8 bits, unsigned", tag: 1, bits: 8, half: [0xc0]),
    Width(testDescription: "16 bits", tag: 1, bits: 16, half: [0, 0x40]),
    Width(testDescription: "24 bits", tag: 1, bits: 24, half: [0, 0, 0x40]),
    Width(testDescription: "32 bits", tag: 1, bits: 32, half: [0, 0, 0, 0x40]),
    Width(testDescription: "float", tag: 3, bits: 32, half: [0, 0, 0, 0x3f]),
  ])
  func `half of full scale is a half, however wide the samples are`(width: Width) throws {
    let format = RIFFBytes.format(tag: width.tag, bits: width.bits)
    let bytes = RIFFBytes.file(RIFFBytes.part("fmt ", format), RIFFBytes.part("data", width.half))
    #expect(try SoundFileReader.read(bytes: bytes, name: "a").samples == [0.5])
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func `a sample that is no finite number is refused with its frame`(value: Float) {
    let samples: [Float] = [0, 0, 0, value]
    let bytes = floats(samples, channels: 2)
    #expect(throws: SoundFileError.notFinite(name: "a", frame: 1)) {
      try SoundFileReader.read(bytes: bytes, name: "a")
    }
  }

  @Test func `floats beyond full scale stay`() throws {
    #expect(try SoundFileReader.read(bytes: floats([-7.5]), name: "a").samples == [-7.5])
  }

  struct Limit: CustomTestStringConvertible {
    let quantity: String
    let limits: ReadLimits
    let found: Int
    let accepted: ClosedRange<Int>
    var testDescription: String { quantity }
  }

  @Test(arguments: [
    Limit(
      quantity: "samples", limits: ReadLimits(bytes: 1000, samples: 3), found: 4, accepted: 0...3),
    Limit(
      quantity: "channels", limits: ReadLimits(bytes: 1000, samples: 9, channels: 1...1), found: 2,
      accepted: 1...1),
    Limit(
      quantity: "sample rate",
      limits: ReadLimits(bytes: 1000, samples: 9, sampleRates: 16_000...48_000), found: 8000,
      accepted: 16_000...48_000),
  ])
  func `a sound beyond a limit is refused with the limit`(limit: Limit) {
    let bytes = floats([0, 0, 0, 0], channels: 2)
    let expected = SoundFileError.beyondLimit(
      name: "a", quantity: limit.quantity, found: limit.found, accepted: limit.accepted)
    #expect(throws: expected) {
      try SoundFileReader.read(bytes: bytes, name: "a", limits: limit.limits)
    }
  }

  @Test func `a FLAC cut short or with a changed byte is refused`() throws {
    try inTemporaryFolder { folder in
      let samples = ContiguousArray((0..<9000).map { Int16(truncatingIfNeeded: $0 &* 7919) })
      try write(samples, to: folder("a"), format: .flac16)
      var bytes = try folder.bytes("a")
      #expect(throws: SoundFileError.self) {
        try SoundFileReader.read(bytes: Array(bytes.dropLast(100)), name: "a")
      }
      bytes[bytes.count / 2] ^= 0xff
      #expect(throws: SoundFileError.self) { try SoundFileReader.read(bytes: bytes, name: "a") }
    }
  }

  private func floats(_ samples: [Float], channels: Int = 1) -> [UInt8] {
    let format = RIFFBytes.format(tag: 3, channels: channels, bits: 32)
    let sound = samples.flatMap { RIFFBytes.number(Int($0.bitPattern), 4) }
    return RIFFBytes.file(RIFFBytes.part("fmt ", format), RIFFBytes.part("data", sound))
  }
}
