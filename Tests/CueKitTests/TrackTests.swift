import CuePlan
import Testing

@testable import CueKit

struct TrackTests {
  @Test func `its summary says how long it is, what is in it and what was adjusted`() {
    let track = Track(path: "a.wav", timeline: SmallTimeline.whole, masterGain: .unity)
    #expect(
      track.summary == "a.wav: 00:16.0, 1 chapter, 8 cues, 2 adjusted to fit, 1 left out")
  }

  @Test func `a summary of nothing special is short`() {
    let track = Track(path: "a.wav", timeline: SmallTimeline.bare, masterGain: .unity)
    #expect(track.summary == "a.wav: 00:00.0, 0 chapters, 0 cues")
  }
}
