import CueKit
import Testing

struct SessionFactsTests {
  @Test func `a session is counted`() {
    let facts = SessionFacts(SmallTimeline.whole)
    #expect(facts.length == 16)
    #expect(facts.summary == "00:16.0, 1 chapter, 8 cues, 2 adjusted to fit, 1 left out")
  }

  @Test func `nothing special makes a short summary`() {
    #expect(SessionFacts(SmallTimeline.bare).summary == "00:00.0, 0 chapters, 0 cues")
  }
}
