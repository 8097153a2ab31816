import Testing

@testable import CuePlan

@Suite struct DoseTextTests {
  @Test(arguments: [
    ("Open book", "open book"), ("T-spine twist", "T-spine twist"), ("", ""), ("X", "X"),
    ("Ángel", "ángel"),
  ])
  func `a name within a sentence begins small`(name: String, text: String) {
    #expect(DoseText.name(Phrase(name)) == text)
  }

  @Test func `amounts are said with their unit`() {
    #expect(DoseText.amount(.reps(1)) == "1 rep")
    #expect(DoseText.amount(.reps(4)) == "4 reps")
    #expect(DoseText.amount(.breaths(1)) == "1 breath")
    #expect(DoseText.amount(.time(Seconds(5, over: 2))) == "2.5 s")
  }

  @Test func `amounts that count for each side say so`() {
    #expect(DoseText.eachSide(.reps(4), .perSideBlock) == " each side")
    #expect(DoseText.eachSide(.reps(4), .alternating) == "")
    #expect(DoseText.eachSide(.time(45), .alternating) == " each side")
    #expect(DoseText.eachSide(.time(45), .none) == "")
  }

  @Test func `what is said several times is said once, with how often`() {
    #expect(DoseText.merged(["rest", "hold", "rest"]) == ["rest, 2 times", "hold"])
  }
}
