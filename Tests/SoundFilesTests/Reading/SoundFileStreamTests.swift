import Foundation
import Testing

@testable import SoundFiles

@Suite struct SoundFileStreamTests {
  static let readable = SoundFileFormat.oneOfEach

  @Test(arguments: readable)
  func `blocks are the parts of the whole`(format: SoundFileFormat) throws {
    try inTemporaryFolder { folder in
      try write(noise, to: folder("a"), format: format, rate: 48_000)
      let whole = try SoundFileReader.read(path: folder("a"))
      var stream = try SoundFileStream(path: folder("a"))
      #expect(stream.frames == noise.count)
      #expect(try rest(of: &stream) == whole.samples)
    }
  }

  @Test(arguments: readable.filter { ![.opus, .mp3].contains($0.kind) })
  func `a seek goes to the very frame, forwards and back`(format: SoundFileFormat) throws {
    try inTemporaryFolder { folder in
      try write(noise, to: folder("a"), format: format, rate: 48_000)
      let whole = try SoundFileReader.read(path: folder("a")).samples
      var stream = try SoundFileStream(path: folder("a"))
      for frame in [9001, 17, 0] {
        try stream.seek(to: frame)
        #expect(try rest(of: &stream) == ContiguousArray(whole[frame...]))
      }
    }
  }

  @Test(arguments: readable.filter { [.opus, .mp3].contains($0.kind) })
  func `an Opus begins again to the sample, and it and MP3 go on nearly so elsewhere`(
    format: SoundFileFormat
  ) throws {
    try inTemporaryFolder { folder in
      try write(noise, to: folder("a"), format: format, rate: 48_000)
      let whole = try SoundFileReader.read(path: folder("a")).samples
      var stream = try SoundFileStream(path: folder("a"))
      for frame in [0, 9001] {
        _ = try rest(of: &stream)
        try stream.seek(to: frame)
        let later = try rest(of: &stream)
        #expect(later.count == whole.count - frame)
        let apart = zip(later, whole[frame...]).reduce(0) { max($0, abs($1.0 - $1.1)) }
        #expect(frame == 0 && format.kind == .opus ? apart == 0 : apart < 0.01, "\(apart)")
      }
    }
  }

  @Test func `a file that is cut short is refused where it ends`() throws {
    try inTemporaryFolder { folder throws in
      try write(noise, to: folder("a"), format: .flac16)
      let bytes = try folder.bytes("a")
      try WholeFile.write(Array(bytes.prefix(bytes.count / 2)), to: folder("b"))
      #expect(throws: SoundFileError.self) {
        var stream = try SoundFileStream(path: folder("b"))
        _ = try rest(of: &stream)
      }
    }
  }

  @Test func `a pipe, a folder and nothing are refused as by the reader`() throws {
    try inTemporaryFolder { folder throws in
      #expect(throws: SoundFileError.notAFile(.read, path: folder.path, .folder)) {
        _ = try SoundFileStream(path: folder.path)
      }
    }
  }

  private let noise = ContiguousArray(
    (0..<20_000).map { Int16(truncatingIfNeeded: ($0 &* 7919) >> 2 & 0x1fff) })

  private func rest(of stream: inout SoundFileStream) throws -> ContiguousArray<Float> {
    var read = ContiguousArray<Float>()
    var block = ContiguousArray<Float>(repeating: 0, count: 1500)
    while true {
      var span = block.mutableSpan
      let count = try stream.read(into: &span)
      if count == 0 { return read }
      read += block[..<count]
    }
  }
}
