import CuePlan
import Testing

@testable import Voices

struct SpeechRulesTests {
  @Test(arguments: [
    SpokenRow("T-spine", "Tee spine."),
    SpokenRow("your t-spine, e.g. here", "Your tee spine, for example here."),
    SpokenRow("HIIT", "Hit."),
    SpokenRow("in & out", "In and out."),
  ])
  func `what has a pronunciation is said by it`(row: SpokenRow) throws {
    try row.check()
  }

  @Test func `the longest pronunciation wins and its parts must touch`() throws {
    try SpokenRow("w/o shoes, w/ socks", "Without shoes, with socks.").check()
    try SpokenRow("the T - spine", "The T, spine.").check()
  }

  @Test(arguments: ["en", "en-GB", "EN_us", "es-MX"])
  func `a region's variant has the rules of its language`(language: String) {
    #expect(SpeechRules.rules(for: language).numbers != nil)
  }

  @Test(arguments: ["pt", "", "eng"])
  func `a language without rules has none`(language: String) {
    #expect(SpeechRules.rules(for: language).numbers == nil)
  }
}
