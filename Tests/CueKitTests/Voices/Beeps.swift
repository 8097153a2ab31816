import CueKit
import Foundation

/// Recordings for tests: beeps between silences.
enum Beeps {
  /// Writes a beep of so many milliseconds, half a second of quiet on both sides.
  static func write(_ path: String, tone: Int = 400, level: Double = 0.2) throws {
    let (rate, quiet) = (8000, 4000)
    let samples = (0..<tone * 8 + 2 * quiet).map { frame -> Int16 in
      guard (quiet..<quiet + tone * 8).contains(frame) else { return 0 }
      return Int16(level * 32_767 * sin(Double(frame) / 3))
    }
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var writer = try SoundFileWriter(
      path: path, format: .wav16, sampleRate: rate, channels: 1, frames: samples.count)
    try writer.write(ContiguousArray(samples).span)
    try writer.finish()
  }
}
