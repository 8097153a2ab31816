import Testing

@testable import SoundFiles

@Suite struct SampleFormTests {
  private let given: [Float] = [0, 0.5, -0.5, 1, -1, 1.5, -7, 0x1p-23, 0x1.8p-23, -0x1.8p-23]
  private let steps = [
    0, 4_194_304, -4_194_304, 8_388_607, -8_388_608, 8_388_607, -8_388_608, 1, 2, -2,
  ]

  @Test(arguments: [SoundFileFormat.wav24, .flac24])
  func `floats become 24 bits, clamped, rounded half to even`(format: SoundFileFormat) throws {
    let read = try written(given, as: format)
    #expect(read.map { Int($0 * 0x1p23) } == steps)
  }

  @Test func `a float WAV keeps what goes beyond full scale`() throws {
    #expect(try written(given, as: .wavFloat) == given)
  }

  @Test(arguments: [
    SoundFileFormat.vorbis(kilobits: 80), .opus(kilobits: 64), .mp3(kilobits: 96),
  ])
  func `lossy encoders see nothing beyond full scale`(format: SoundFileFormat) throws {
    try inTemporaryFolder { folder in
      try write(floats: [Float](repeating: 1, count: 2000), to: folder("one"), format: format)
      try write(floats: [Float](repeating: 30, count: 2000), to: folder("wild"), format: format)
      #expect(try folder.bytes("wild") == folder.bytes("one"))
    }
  }

  @Test func `16-bit samples keep their values in wider formats`() throws {
    try inTemporaryFolder { folder in
      for format in [SoundFileFormat.wav24, .wavFloat, .flac24] {
        try write([1, -1, 32_767, -32_768], to: folder("a"), format: format)
        let read = try SoundFileReader.read(path: folder("a")).samples
        #expect(read.map { $0 * 32_768 } == [1, -1, 32_767, -32_768])
      }
    }
  }

  @Test func `more samples than fit one block arrive in order`() throws {
    let many = (0..<40_000).map { Float($0) / 40_000 }
    let read = try written(many, as: .wav24)
    #expect(read.map { ($0 * 40_000).rounded() } == (0..<40_000).map { Float($0) })
  }

  @Test func `floats are refused by a format of 16 bits`() throws {
    try inTemporaryFolder { folder in
      #expect(throws: SoundFileError.notRounded(path: folder("a"))) {
        try write(floats: [0], to: folder("a"), format: .wav16)
      }
    }
  }

  @Test(arguments: SoundFileFormat.oneOfEach.filter(\.takesFloats), [Float.nan, .infinity])
  func `a sample that is no number is refused with its frame`(
    format: SoundFileFormat, value: Float
  ) throws {
    try inTemporaryFolder { folder throws in
      #expect(throws: SoundFileError.notFinite(name: folder("a"), frame: 2)) {
        try write(floats: [0, 0, value], to: folder("a"), format: format)
      }
      #expect(try folder.names.isEmpty)
    }
  }

  private func written(_ samples: [Float], as format: SoundFileFormat) throws -> [Float] {
    var read: [Float] = []
    try inTemporaryFolder { folder in
      try write(floats: samples, to: folder("a"), format: format)
      read = Array(try SoundFileReader.read(path: folder("a")).samples)
    }
    return read
  }
}

func write(floats: [Float], to path: String, format: SoundFileFormat) throws(SoundFileError) {
  var writer = try SoundFileWriter(
    path: path, format: format, sampleRate: 48_000, channels: 1, frames: floats.count)
  try writer.write(ContiguousArray(floats).span)
  try writer.finish()
}
