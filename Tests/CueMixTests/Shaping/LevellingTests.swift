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
}
