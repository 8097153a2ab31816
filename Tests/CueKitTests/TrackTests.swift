import CuePlan
import Testing

@testable import CueKit

struct TrackTests {
  @Test func `its summary begins with its path`() {
    let facts = SessionFacts(SmallTimeline.bare)
    let track = Track(path: "a.wav", facts: facts, masterGain: .unity, levels: nil)
    #expect(track.summary == "a.wav: 00:00.0, 0 chapters, 0 cues")
  }
}
