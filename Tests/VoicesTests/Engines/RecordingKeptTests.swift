import CuePlan
import Testing

@testable import Voices

struct RecordingKeptTests {
  @Test func `silence is cut to 30 ms before and 80 ms after, and the beat stays on its sound`() {
    let beep = Recording.beep(silence: 200, tone: 300, level: 0.5, anchor: 3200 + 80)
    let kept = beep.kept
    #expect(kept.length == .milliseconds(410))
    #expect(kept.anchor == 480 + 80)
    #expect(kept.kept == kept)
  }

  @Test func `samples are the nearest whole steps, full scale included`() {
    let samples: ContiguousArray<Int16> = [.max, .min, 15, 16, -16, -17, 1000, -1000]
    #expect(
      Recording(samples, rate: SampleRate(1000)).kept.samples
        == [32_736, -32_768, 0, 32, 0, -32, 992, -992])
  }

  @Test func `silence alone stays what it is`() {
    let silence = Recording(ContiguousArray(repeating: 3, count: 100), rate: SampleRate(1000))
    #expect(silence.kept == silence)
  }
}
