import Testing

@testable import CueKit

struct ChoiceTextTests {
  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c"),
  ])
  func `the last two words are joined by or`(words: [String], text: String) {
    #expect(ChoiceText.of(words) == text)
  }
}
