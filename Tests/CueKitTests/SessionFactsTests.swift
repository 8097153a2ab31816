import CueKit
import Testing

struct SessionFactsTests {
  @Test func `a session is counted`() {
    let facts = SessionFacts(SmallTimeline.whole)
    #expect(facts.length == 16)
    #expect(
      facts.summary
        == "00:16.0, 1 chapter, 8 cues, 2 adjusted to fit (1 short form, 1 spoken faster), 1 left out"
    )
  }

  @Test func `a cue that waits for another is counted as moved`() {
    var timeline = SmallTimeline.whole
    timeline.cues[6].moved = 3
    let facts = SessionFacts(timeline)
    #expect(facts.moved == 1)
    #expect(facts.summary.contains("spoken faster), 1 moved, 1 left out"))
  }

  @Test func `nothing special makes a short summary`() {
    #expect(SessionFacts(SmallTimeline.bare).summary == "00:00.0, 0 chapters, 0 cues")
  }
}
