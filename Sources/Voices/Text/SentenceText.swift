/// A part of a sentence being put together.
struct SentencePiece {
  enum Kind {
    case words(String)
    /// A mark; joined when it touches what is on both sides of it.
    case mark(String, isJoined: Bool)
  }

  let kind: Kind
  let isApart: Bool

  init(_ kind: Kind, isApart: Bool) {
    self.kind = kind
    self.isApart = isApart
  }
}

/// Puts words and marks together so that equal speech becomes equal text.
struct SentenceText {
  private var text = ""
  private var mark: Character?
  private var isHyphenated = false

  /// Adds a piece; marks that nobody hears are left out.
  mutating func add(_ piece: SentencePiece, rules: SpeechRules) {
    switch piece.kind {
    case .words(let words): add(words)
    case .mark(let text, _) where rules.marks[text] != nil: add(rules.marks[text] ?? "")
    case .mark("-", isJoined: true): isHyphenated = !text.isEmpty && mark == nil
    case .mark("-", _), .mark("–", _): pause(",")
    case .mark(".", _): pause(mark == "." || mark == "…" ? "…" : ".")
    case .mark(let text, _):
      for character in text where Self.strength[character] != nil { pause(character) }
    }
  }

  /// The sentence, with a capital and an end mark; nil when it has no word.
  func finished() -> String? {
    guard let first = text.first else { return nil }
    let end = mark.map { "!?".contains($0) ? $0 : "." } ?? "."
    return first.uppercased() + text.dropFirst() + String(end)
  }

  private mutating func add(_ words: String) {
    guard !words.isEmpty else { return }
    if let mark { text.append(mark == "…" ? "," : mark) }
    if !text.isEmpty { text.append(isHyphenated ? "-" : " ") }
    text += words
    mark = nil
    isHyphenated = false
  }

  /// Of marks in a row the strongest is heard; a row of points is a pause.
  private mutating func pause(_ new: Character) {
    guard !text.isEmpty else { return }
    let old = mark.flatMap { Self.strength[$0] } ?? 0
    if Self.strength[new] ?? 0 > old { mark = new }
    isHyphenated = false
  }

  private static let strength: [Character: Int] = [
    ",": 1, ";": 2, ":": 3, ".": 4, "…": 5, "!": 6, "?": 7,
  ]
}
