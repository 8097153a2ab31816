/// How a language says what is not written in words; a language is added as one value of this.
struct SpeechRules: Sendable {
  /// Words for whole numbers; nil where digits are left to the engine.
  var numbers: NumberWords?
  /// Units by what is written, in lower case.
  var units: [String: Unit] = [:]
  /// What single marks are called.
  var marks: [String: String] = [:]
  /// Written forms and what is said for them, both in lower case; the longest match wins.
  var pronunciations: [Pronunciation] = []
  /// Abbreviations that are spelled letter by letter, in capitals.
  var initialisms: Set<String> = []
  /// The letters without which a word in capitals is spelled.
  var vowels: Set<Character> = []

  /// A unit for one, and for any other number.
  struct Unit: Hashable, Sendable {
    var one: String
    var other: String
    /// What the number before it agrees with, in a language that has genders.
    var gender: Gender

    /// Makes a unit; the plural has an `s` unless told otherwise.
    init(_ one: String, _ other: String? = nil, gender: Gender = .masculine) {
      self.one = one
      self.other = other ?? one + "s"
      self.gender = gender
    }
  }

  /// The gender of a noun.
  enum Gender: Hashable, Sendable {
    case masculine
    case feminine
    /// Not a noun: the number before it stays as it is.
    case neuter
  }

  /// What is said in place of some tokens.
  struct Pronunciation: Hashable, Sendable {
    let written: [String]
    let spoken: String

    init(_ written: String, _ spoken: String) {
      self.written = Token.tokens(in: written).map(\.text)
      self.spoken = spoken
    }
  }

  /// The rules of a language, by the first part of its tag; none for a language without rules.
  static func rules(for language: String) -> SpeechRules {
    switch language.primaryLanguage {
    case "en": .english
    case "es": .spanish
    default: SpeechRules()
    }
  }

  /// Replaces what the pronunciations list.
  func pronounced(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var rest = tokens[...]
    while let first = rest.first {
      let word = first.text.lowercased()
      let match = pronunciations.first { $0.written.first == word && $0.matches(rest) }
      if let match {
        result.append(Token(kind: .word, text: match.spoken, isApart: true))
        rest = rest.dropFirst(match.written.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}

extension SpeechRules.Pronunciation {
  /// Whether the tokens begin with what is written.
  func matches(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count >= written.count else { return false }
    return zip(written, tokens).allSatisfy { $0 == $1.text.lowercased() }
      && tokens.dropFirst().prefix(written.count - 1).allSatisfy { !$0.isApart }
  }
}

extension String {
  /// The language itself, without region or script: `en` of `en-GB`.
  var primaryLanguage: String { prefix { $0 != "-" && $0 != "_" }.lowercased() }
}
