import CuePlan
import Testing

@testable import CueKit
@testable import CueMix

struct TrackLevelsSummaryTests {
  @Test func `speech, all of it and the peak are told with a decimal`() {
    let levels = TrackLevels(
      integrated: Loudness(lufs: -17.26), speech: Loudness(lufs: -16.04), truePeak: Decibels(-1))
    #expect(levels.summary == "speech -16.0 LUFS, all -17.3 LUFS, true peak -1.0 dBTP")
  }

  @Test func `what was not heard is left out`() {
    let tones = TrackLevels(integrated: nil, speech: nil, truePeak: Decibels(-3.25))
    #expect(tones.summary == "true peak -3.2 dBTP")
    let silence = TrackLevels(integrated: nil, speech: nil, truePeak: Decibels(-.infinity))
    #expect(silence.summary == "silent")
  }

  @Test func `a track's line ends with its levels`() {
    let levels = TrackLevels(integrated: nil, speech: nil, truePeak: Decibels(-.infinity))
    let track = Track(
      path: "a.wav", facts: SessionFacts(SmallTimeline.bare), masterGain: .unity, levels: levels)
    #expect(track.summary == "a.wav: 00:00.0, 0 chapters, 0 cues; silent")
  }
}
