import Foundation
import SoundFiles
import Testing

@Suite struct DecodedSoundFittedTests {
  @Test func `silence at either end goes, silence between stays`() throws {
    let sound = DecodedSound(
      samples: [0, 0.0001, 0.5, -0.5, 0, 0, 0.5, -0.5, 0.0002, 0], channels: 1, sampleRate: 10)
    let fitted = try sound.fitted(sampleRate: 10, channels: 1, name: "a")
    #expect(fitted.samples == [0.5, -0.5, 0, 0, 0.5, -0.5])
  }

  @Test func `a constant offset is taken out, of each channel its own`() throws {
    let sound = DecodedSound(
      samples: [0.75, 0.5, 0.25, -0.5, 0.75, 0.5, 0.25, -0.5], channels: 2, sampleRate: 10)
    let fitted = try sound.fitted(sampleRate: 10, channels: 2, name: "a")
    #expect(fitted.samples == [0.25, 0.5, -0.25, -0.5, 0.25, 0.5, -0.25, -0.5])
  }

  @Test(arguments: [Float(0), 1e-34, -0x1p-17])
  func `nothing but silence is refused`(faint: Float) {
    let sound = DecodedSound(samples: [0, faint, 0], channels: 1, sampleRate: 10)
    #expect(throws: SoundFileError.silent(name: "a")) {
      try sound.fitted(sampleRate: 10, channels: 1, name: "a")
    }
  }

  @Test(arguments: [(12_000, 1), (96_000, 2), (44_100, 6)])
  func `odd rates and channels come out at the session's`(rate: Int, channels: Int) throws {
    let frames = rate / 10
    let tone = ContiguousArray(
      (0..<frames).flatMap { frame in
        let sample = Float(sin(2 * .pi * 440 * (Double(frame) + 0.5) / Double(rate)))
        return [Float](repeating: sample, count: channels)
      })
    let sound = DecodedSound(samples: tone, channels: channels, sampleRate: rate)
    let fitted = try sound.fitted(sampleRate: 48_000, channels: 2, name: "a")
    #expect(fitted.sampleRate == 48_000)
    #expect(fitted.frames == 4800)
    let peak = fitted.samples[960..<8640].max() ?? 0
    #expect(abs(peak - 1) < 0.01)
  }
}
