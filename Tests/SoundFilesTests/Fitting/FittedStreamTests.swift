import Foundation
import SoundFiles
import Testing

@Suite struct FittedStreamTests {
  @Test(arguments: [8000, 44_100, 48_000, 96_000])
  func `block by block comes what comes at once`(rate: Int) throws {
    try inTemporaryFolder { folder in
      let frames = 9001
      try write(tone(frames: frames), to: folder("a"), format: .flac16, rate: rate)
      let whole = try SoundFileReader.read(path: folder("a"))
      let once = try Resampler.resample(whole.samples, from: rate, to: 48_000)
      for size in [1, 77, 8192] {
        let read = try blocks(of: size, from: folder("a"))
        #expect(read.count == once.count)
        let apart = zip(read, once).reduce(0) { max($0, abs($1.0 - $1.1)) }
        #expect(apart < 1e-6, "\(size) frames at a time")
      }
    }
  }

  @Test func `the length is known before the first block`() throws {
    try inTemporaryFolder { folder in
      try write(tone(frames: 4410), to: folder("a"), rate: 44_100)
      let stream = try FittedStream(path: folder("a"), sampleRate: 48_000, channels: 2)
      #expect(stream.frames == 4800)
    }
  }

  @Test func `mono becomes two equal channels`() throws {
    try inTemporaryFolder { folder in
      try write([8192, -8192], to: folder("a"))
      var stream = try FittedStream(path: folder("a"), sampleRate: 8000, channels: 2)
      var block = ContiguousArray<Float>(repeating: 9, count: 6)
      var span = block.mutableSpan
      let count = try stream.read(into: &span)
      #expect(count == 2)
      #expect(block == [0.25, 0.25, -0.25, -0.25, 9, 9])
    }
  }

  private func tone(frames: Int) -> ContiguousArray<Int16> {
    ContiguousArray((0..<frames).map { Int16(8000 * sin(Double($0) / 20)) })
  }

  private func blocks(of size: Int, from path: String) throws -> [Float] {
    var stream = try FittedStream(path: path, sampleRate: 48_000, channels: 1)
    var read: [Float] = []
    var block = ContiguousArray<Float>(repeating: 0, count: size)
    while true {
      var span = block.mutableSpan
      let count = try stream.read(into: &span)
      read += block[..<count]
      if count < size { return read }
    }
  }
}
