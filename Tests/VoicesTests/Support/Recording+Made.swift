import CuePlan
import Foundation
import SoundFiles

@testable import Voices

extension Recording {
  /// Silence, a tone and silence, in milliseconds: what an engine's clip looks like.
  static func beep(
    silence: Int = 100, tone: Int = 300, level: Double = 0.1, hertz: Double = 440,
    rate: SampleRate = SampleRate(16_000), anchor: Int? = nil
  ) -> Recording {
    let (before, sounding) = (silence * rate.hertz / 1000, tone * rate.hertz / 1000)
    let samples = (0..<before * 2 + sounding).map { frame -> Int16 in
      guard (before..<before + sounding).contains(frame) else { return 0 }
      let turns = hertz * Double(frame) / Double(rate.hertz)
      return Int16(clamping: Int(level * 32_767 * sin(2 * .pi * turns)))
    }
    return Recording(ContiguousArray(samples), rate: rate, anchor: anchor)
  }

  func write(to path: String, as format: SoundFileFormat = .wav16) throws {
    var writer = try SoundFileWriter(
      path: path, format: format, sampleRate: rate.hertz, channels: 1, frames: samples.count)
    try writer.write(samples.span)
    try writer.finish()
  }
}
