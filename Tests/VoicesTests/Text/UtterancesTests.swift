import Testing

@testable import Voices

struct UtterancesTests {
  @Test func `short text is one utterance`() {
    #expect(Utterances.parts(of: "Hold. Rest.") == ["Hold. Rest."])
  }

  @Test func `sentences stay whole and fill an utterance as far as they go`() {
    #expect(
      Utterances.parts(of: "Hold it. Rest. Breathe in.", longest: 15)
        == ["Hold it. Rest.", "Breathe in."])
  }

  @Test func `a long sentence is cut at its commas, then at its spaces`() {
    #expect(
      Utterances.parts(of: "Arms up, knees bent and wide.", longest: 12)
        == ["Arms up,", "knees bent", "and wide."])
  }

  @Test(arguments: 1...40)
  func `no word is lost or moved, and only a longer word is too long`(longest: Int) {
    let text = "Sit tall, arms wide; breathe in. Out! And an extraordinarilylongword, rest."
    let parts = Utterances.parts(of: text, longest: longest)
    #expect(parts.joined(separator: " ") == text)
    #expect(parts.allSatisfy { $0.count <= longest || !$0.contains(" ") })
  }
}
