import Testing

@testable import Voices

struct TokenTests {
  /// Words in `a`, numbers in `1`, marks as they are; a space where white space stood.
  private func picture(_ text: String) -> String {
    Token.tokens(in: text).map { token in
      let sign = token.kind == .word ? "a" : token.kind == .number ? "1" : token.text
      return (token.isApart ? " " : "") + sign
    }.joined()
  }

  @Test(arguments: [
    ("Hold 30s.", "a 1a."), ("3x10", "1a1"), ("1,000.50, go", "1, a"), ("5.", "1."),
    ("1.2.3", "1"), ("don't 'rest'", "a 'a'"), ("T-spine", "a-a"), (" \n\tin ", " a"),
    ("Mantén o\u{301}", "a a"), ("٣", "a"), ("", ""),
  ])
  func `text falls into words, numbers and marks`(text: String, expected: String) {
    #expect(picture(text) == expected)
  }

  @Test func `no letter is lost where a long word is broken`() {
    let word = String(repeating: "ab", count: 70)
    let tokens = Token.tokens(in: word)
    #expect(tokens.map(\.text.count) == [64, 64, 12])
    #expect(tokens.map(\.text).joined() == word)
    #expect(tokens.map(\.isApart) == [false, true, true])
  }
}
