/// Tells words in capitals from abbreviations, which are spelled; engines guess, each its own way.
struct CapitalLetters {
  private let rules: SpeechRules

  init(_ rules: SpeechRules) { self.rules = rules }

  /// Puts words in small letters, and spaces between the letters of what is spelled.
  func lowered(_ tokens: [Token]) -> [Token] {
    let words = tokens.filter { $0.kind == .word && $0.text.count > 1 }
    let isShouted =
      words.allSatisfy { isCapitals($0.text) }
      && words.contains { !rules.initialisms.contains($0.text) && !isUnpronounceable($0.text) }
    return tokens.map { token in
      guard token.kind == .word, isCapitals(token.text) else { return token }
      var token = token
      token.text = said(token.text, isShouted: isShouted)
      return token
    }
  }

  private func said(_ word: String, isShouted: Bool) -> String {
    let isAbbreviation = rules.initialisms.contains(word) && !isShouted
    guard isAbbreviation || isUnpronounceable(word) else { return word.lowercased() }
    return word.map(String.init).joined(separator: " ")
  }

  private func isCapitals(_ word: String) -> Bool {
    word.count > 1 && word == word.uppercased() && word != word.lowercased()
  }

  private func isUnpronounceable(_ word: String) -> Bool {
    !rules.vowels.isEmpty && !word.contains(where: rules.vowels.contains)
  }
}
