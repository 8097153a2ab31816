import CuePlan
import Testing

@testable import Voices

struct SentenceTextTests {
  @Test(arguments: [
    SpokenRow("Breathe… and hold…", "Breathe, and hold."),
    SpokenRow("Breathe ... and hold", "Breathe, and hold."),
    SpokenRow("Hold – then rest", "Hold, then rest."),
    SpokenRow("Hold - then rest", "Hold, then rest."),
    SpokenRow("Ready?!", "Ready?"),
    SpokenRow("Rest,", "Rest."),
    SpokenRow("Now: rest", "Now: rest."),
    SpokenRow("Hold (30s).", "Hold, thirty seconds."),
    SpokenRow("side-lying", "Side-lying."),
    SpokenRow("don't", "Don't."),
    SpokenRow("don’t", "Don't."),
    SpokenRow("Jane's 'rest'", "Jane's rest."),
    SpokenRow("left/right", "Left right."),
  ])
  func `marks in a row are one, and every sentence has an end`(row: SpokenRow) throws {
    try row.check()
  }
}
