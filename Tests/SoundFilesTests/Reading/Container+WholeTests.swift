import Foundation
import SoundFiles
import Testing

@Suite struct ContainerWholeTests {
  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let frames: Int
  }

  @Test(arguments: [
    Sample(testDescription: "AIFF", bytes: aiff, frames: 2),
    Sample(testDescription: "CAF", bytes: caf, frames: 2),
    Sample(testDescription: "Opus", bytes: opus, frames: 960),
  ])
  func `a whole file is read`(sample: Sample) throws {
    let sound = try SoundFileReader.read(bytes: sample.bytes, name: "a")
    #expect(sound.frames == sample.frames)
    #expect(sound.channels == 1)
  }

  @Test(arguments: [
    Sample(testDescription: "AIFF", bytes: aiff, frames: 2),
    Sample(testDescription: "CAF", bytes: caf, frames: 2),
  ])
  func `a file without its last byte is refused`(sample: Sample) {
    let length = sample.bytes.count
    #expect(
      throws: SoundFileError.cutShort(
        name: "a", announced: length, held: length - 1, unit: "bytes")
    ) {
      try SoundFileReader.read(bytes: sample.bytes.dropLast(), name: "a")
    }
  }

  @Test(arguments: [1, 50, 100])
  func `an Ogg without its last page is refused`(missing: Int) {
    #expect(throws: SoundFileError.damaged(name: "a", detail: "its last page is missing")) {
      try SoundFileReader.read(bytes: opus.dropLast(missing), name: "a")
    }
  }
}

private func bigEndian(_ value: Int, _ count: Int) -> [UInt8] {
  RIFFBytes.number(value, count).reversed()
}

/// Two frames of 16 bits; the rate, 8000 Hz, is an 80-bit float.
private let aiff: [UInt8] = {
  let rate: [UInt8] = [0x40, 0x0b, 0xfa, 0, 0, 0, 0, 0, 0, 0]
  let common = bigEndian(1, 2) + bigEndian(2, 4) + bigEndian(16, 2) + rate
  let sound = bigEndian(0, 8) + [0, 1, 0, 2]
  let body =
    Array("AIFFCOMM".utf8) + bigEndian(common.count, 4) + common
    + Array("SSND".utf8) + bigEndian(sound.count, 4) + sound
  return Array("FORM".utf8) + bigEndian(body.count, 4) + body
}()

/// Two frames of 16 bits; before them stands the number of the edit, which nobody needs.
private let caf: [UInt8] = {
  let rate = bigEndian(Int(Double(8000).bitPattern), 8)
  let description =
    rate + Array("lpcm".utf8)
    + [0, 2, 1, 1, 16].flatMap { bigEndian($0, 4) }
  return Array("caff".utf8) + bigEndian(1, 2) + bigEndian(0, 2)
    + Array("desc".utf8) + bigEndian(32, 8) + description
    + Array("data".utf8) + bigEndian(8, 8) + bigEndian(0, 4) + [0, 1, 0, 2]
}()

/// 20 ms of silence, as ffmpeg and libopus write it.
private let opus: [UInt8] = {
  let text = """
    T2dnUwACAAAAAAAAAAAAAAAAAAAAAAIotXIBE09wdXNIZWFkAQE4AYC7AAAAAABPZ2dTAAAAAAAAAAAAAAAAAAABAA\
    AASZW+VAEuT3B1c1RhZ3MGAAAAZmZtcGVnAQAAABQAAABlbmNvZGVyPUxhdmMgbGlib3B1c09nZ1MABPgEAAAAAAAA\
    AAAAAAIAAABrCkXRAgMD+P/++P/+
    """
  return Data(base64Encoded: text).map { [UInt8]($0) } ?? []
}()
