import CueMix
import CuePlan
import Testing

@testable import Voices

struct SpeechStepTests {
  @Test func `the chain of the default voice can be read`() {
    #expect(
      SpeechChain.rms.steps.map(\.description) == [
        "high-pass 70 Hz",
        "trim below -50 dBFS or -45 dB of the peak, keep 15 ms before and 60 ms after",
        "high shelf 3500 Hz +2 dB",
        "resample to the session's rate",
        "level to -16 LUFS, true peak at most -1.5 dBTP",
        "fade in 3 ms, out 15 ms",
      ])
  }

  @Test func `a peak is named with its gain`() {
    #expect(SpeechStep.peak(300, gain: Decibels(-3)).description == "peak 300 Hz -3 dB")
  }
}
