import CuePlan
import Testing

@testable import CueMix

@Suite struct LoudnessMeterTests {
  @Test(arguments: [1, 100, 4801])
  func `a meter hears the same in any pieces`(frames: Int) {
    let sound = sine(440, amplitude: 0.3, seconds: 0.7, at: SampleRate(8000))
    var meter = LoudnessMeter(layout: .mono, rate: sound.rate)
    for start in stride(from: 0, to: sound.frames, by: frames) {
      let end = min(start + frames, sound.frames)
      meter.add(sound.extracting(frames: start..<end).samples.span)
    }
    let whole = sound.integratedLoudness?.lufs ?? 0
    #expect(abs((meter.integrated?.lufs ?? 0) - whole) < 1e-9)
  }

  @Test func `a meter that heard nothing has no loudness`() {
    #expect(LoudnessMeter(layout: .stereo, rate: .standard).integrated == nil)
  }
}
