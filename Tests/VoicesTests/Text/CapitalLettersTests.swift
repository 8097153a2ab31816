import CuePlan
import Testing

@testable import Voices

struct CapitalLettersTests {
  @Test(arguments: [
    SpokenRow("HOLD THE POSE", "Hold the pose."),
    SpokenRow("HOLD.", "Hold."),
    SpokenRow("and BREATHE", "And breathe."),
    SpokenRow("your IT band", "Your I T band."),
    SpokenRow("Get IT down", "Get I T down."),
    SpokenRow("GET IT DOWN", "Get it down."),
    SpokenRow("PNF stretch", "P N F stretch."),
    SpokenRow("TV", "T V."),
  ])
  func `edge 24: words in capitals are spoken, abbreviations are spelled`(row: SpokenRow) throws {
    try row.check()
  }
}
