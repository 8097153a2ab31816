import Testing

@testable import Voices

struct NumberWordsTests {
  @Test(arguments: [
    (0, "zero"), (13, "thirteen"), (20, "twenty"), (21, "twenty-one"), (99, "ninety-nine"),
    (100, "one hundred"), (101, "one hundred one"), (999, "nine hundred ninety-nine"),
    (1000, "one thousand"), (12_345, "twelve thousand three hundred forty-five"),
    (1_000_001, "one million one"), (NumberWords.largest, billions),
  ])
  func `a number has its words`(value: Int, words: String) {
    #expect(NumberWords.english.cardinal(value) == words)
  }

  private static let billions =
    "nine hundred ninety-nine billion nine hundred ninety-nine million "
    + "nine hundred ninety-nine thousand nine hundred ninety-nine"

  @Test(arguments: [
    (1, "first"), (2, "second"), (3, "third"), (5, "fifth"), (8, "eighth"), (9, "ninth"),
    (12, "twelfth"), (14, "fourteenth"), (30, "thirtieth"), (33, "thirty-third"),
    (100, "one hundredth"),
  ])
  func `a place has its word`(value: Int, word: String) {
    #expect(NumberWords.english.ordinal(value) == word)
  }

  @Test func `numbers up to ten thousand all have different words`() {
    #expect(Set((0...10_000).map(NumberWords.english.cardinal)).count == 10_001)
  }

  @Test func `another language is another table`() {
    let rules = [
      NumberWords.Rule(base: 0, text: "null"), NumberWords.Rule(base: 1, text: "ein"),
      NumberWords.Rule(base: 2, text: "zwei"), NumberWords.Rule(base: 20, text: "[>und]zwanzig"),
    ]
    let german = NumberWords(
      cardinals: rules, ordinalEndings: [], ordinalMarks: [], fractions: [:], joint: "", point: "",
      through: "", times: "", by: "", minus: "", number: "")
    #expect(german.cardinal(20) == "zwanzig")
    #expect(german.cardinal(22) == "zweiundzwanzig")
  }
}
