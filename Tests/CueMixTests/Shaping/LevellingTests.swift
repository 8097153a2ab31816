import CuePlan
import Testing

@testable import CueMix

@Suite struct LevellingTests {
  private let rate = SampleRate(8000)

  @Test(arguments: [0.2, 0.35, 1.2], [Float(0.01), 0.2])
  func `speech of any length reaches the target`(seconds: Double, amplitude: Float) throws {
    let quiet = sine(500, amplitude: amplitude, seconds: seconds, at: rate)
    let loudness = try #require(quiet.levelled().speechLoudness)
    #expect(abs(loudness.lufs + 16) < 0.01)
  }

  @Test func `peaks are limited where a gain alone would pass the ceiling`() throws {
    var samples = sine(500, amplitude: 0.05, seconds: 1.2, at: rate).samples
    samples[4000] = 0.5
    let levelled = Sound(samples, rate: rate).levelled()
    #expect(Decibels(linearGain: levelled.truePeak).value <= -1.5 + 1e-4)
    let loudness = try #require(levelled.speechLoudness)
    #expect(abs(loudness.lufs + 16) < 0.1)
  }

  @Test func `a click in near silence is not blown up`() throws {
    var samples = sine(500, amplitude: 0.002, seconds: 1.2, at: rate).samples
    samples[4000] = 0.9
    let levelled = Sound(samples, rate: rate).levelled()
    #expect(Decibels(linearGain: levelled.truePeak).value <= -1.5 + 1e-4)
    let loudness = try #require(levelled.speechLoudness)
    #expect(loudness.lufs < -30)
  }

  @Test func `silence stays silence`() {
    let silence = Sound(ContiguousArray(repeating: 0, count: 9000), rate: rate)
    #expect(silence.levelled() == silence)
  }

  @Test(arguments: [1.0, 2, 3])
  func `speech lowered for a track is as loud as before`(lower: Double) throws {
    let clip = syllables(seconds: 1.2)
    let before = try #require(clip.speechLoudness)
    let ceiling = Decibels(linearGain: clip.truePeak).value - lower
    let lowered = clip.lowered(under: Decibels(ceiling))
    #expect(Decibels(linearGain: lowered.truePeak).value <= ceiling + 1e-4)
    let loudness = try #require(lowered.speechLoudness)
    #expect(abs((loudness - before).value) < 0.05)
    #expect(lowered.frames == clip.frames)
  }

  @Test func `what lies under the ceiling is not lowered`() {
    let clip = sine(500, amplitude: 0.1, seconds: 0.5, at: rate)
    #expect(clip.lowered(under: Decibels(-5.5)) == clip)
    let silence = Sound(ContiguousArray(repeating: 0, count: 900), rate: rate)
    #expect(silence.lowered(under: Decibels(-5.5)) == silence)
  }

  @Test func `what would need too much is left quieter`() throws {
    let clip = sine(500, amplitude: 0.8, seconds: 1.2, at: rate)
    let before = try #require(clip.speechLoudness)
    let lowered = clip.lowered(under: Decibels(-20))
    #expect(Decibels(linearGain: lowered.truePeak).value <= -20 + 1e-4)
    #expect(try #require(lowered.speechLoudness) < before)
  }

  /// Something like a synthetic voice: a ring of 600 Hz that begins anew a hundred times a second,
  /// every fourth tenth of a second twice as high.
  private func syllables(seconds: Double) -> Sound {
    let samples = (0..<Int(seconds * 8000)).map { frame -> Float in
      let age = Double(frame % 80)
      let height = frame / 800 % 4 == 0 ? 0.8 : 0.4
      return Float(height * PortableMath.exp2(-age / 15) * PortableMath.sine(turns: age * 0.075))
    }
    return Sound(ContiguousArray(samples), rate: rate)
  }
}
