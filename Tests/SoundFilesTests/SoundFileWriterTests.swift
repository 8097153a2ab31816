import Foundation
import SoundFiles
import Testing

@Suite struct SoundFileWriterTests {
  @Test func `a WAV has a plain head of 44 bytes and then the samples`() throws {
    try inFolder { folder in
      try write([1, -2, 3, -4], to: folder + "/a.wav", rate: 10)
      let bytes = try contents(of: folder + "/a.wav")
      #expect(bytes.count == 52)
    }
  }
}

func inFolder(_ body: (String) throws -> Void) throws {
  let folder = NSTemporaryDirectory() + "/sound-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(folder)
}

func contents(of path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

func write(_ samples: ContiguousArray<Int16>, to path: String, rate: Int) throws {
  var writer = try SoundFileWriter(
    path: path, format: .wav16, sampleRate: rate, channels: 1, frames: samples.count)
  try writer.write(samples.span)
  try writer.finish(chapters: [], tags: .none)
}
