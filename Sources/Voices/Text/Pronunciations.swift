/// How somebody wants words to be said: `T-spine` as `tee spine`.
///
/// Applied to a line before an engine sees it, and before the rules of its language: what is said
/// is part of the key under which a recording is kept, so a changed list is heard at once.
public struct Pronunciations: Hashable, Sendable {
  /// Says every word as it is written.
  public static let none = Pronunciations([])

  private let entries: [SpeechRules.Pronunciation]

  /// Lists words as they are written, in any case, and the words that are said for them.
  ///
  /// Of entries that begin alike the longest wins; of equal ones, the first.
  public init(_ entries: [(written: String, said: String)]) {
    self.entries =
      entries.map { SpeechRules.Pronunciation($0.written.lowercased(), $0.said) }
      .filter { !$0.written.isEmpty }
      .enumerated().sorted {
        ($1.element.written.count, $0.offset) < ($0.element.written.count, $1.offset)
      }.map(\.element)
  }

  /// These, and after them those of another list.
  public func followed(by others: Pronunciations) -> Pronunciations {
    Pronunciations(entries: entries + others.entries)
  }

  private init(entries: [SpeechRules.Pronunciation]) { self.entries = entries }

  /// The text with what is listed written as it is said.
  func applied(to text: String) -> String {
    guard !entries.isEmpty else { return text }
    var result = ""
    var tokens = Token.tokens(in: text)[...]
    while let first = tokens.first {
      if first.isApart { result += " " }
      if let entry = entries.first(where: { $0.matches(tokens) }) {
        result += entry.spoken
        tokens = tokens.dropFirst(entry.written.count)
        if let next = tokens.first, next.kind != .mark { result += " " }
      } else {
        result += first.text
        tokens = tokens.dropFirst()
      }
    }
    return result
  }
}
