/// A piece of written text: a word, a number as it is written, or a single mark.
struct Token: Hashable {
  enum Kind: Hashable {
    case word
    case number
    case mark
  }

  var kind: Kind
  var text: String
  /// Whether white space stands before it.
  var isApart: Bool

  /// Words longer than this are broken: a word of 6,000 letters takes flite 24 s.
  static let longestWord = 64

  static func tokens(in text: String) -> [Token] {
    var scanner = TokenScanner(text)
    var tokens: [Token] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }
}

private struct TokenScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() -> Token? {
    let start = position
    take { $0.properties.isWhitespace }
    let isApart = position > start
    guard position < scalars.count else { return nil }
    let first = position
    if scalars[position].isDigit {
      takeNumber()
      return token(.number, from: first, isApart: isApart)
    }
    if scalars[position].isLetter {
      takeWord()
      return token(.word, from: first, isApart: isApart || breaksWord(at: first))
    }
    position += 1
    return token(.mark, from: first, isApart: isApart)
  }

  private func token(_ kind: Token.Kind, from start: Int, isApart: Bool) -> Token {
    let text = String(String.UnicodeScalarView(scalars[start..<position]))
    return Token(kind: kind, text: text, isApart: isApart)
  }

  private mutating func take(while belongs: (Unicode.Scalar) -> Bool) {
    while position < scalars.count, belongs(scalars[position]) { position += 1 }
  }

  /// Digits, and a point or comma that has digits on both sides.
  private mutating func takeNumber() {
    take { $0.isDigit }
    while position + 1 < scalars.count, ".,".unicodeScalars.contains(scalars[position]),
      scalars[position + 1].isDigit
    {
      position += 1
      take { $0.isDigit }
    }
  }

  /// Letters, and an apostrophe that has letters on both sides.
  private mutating func takeWord() {
    let end = position + Token.longestWord
    while position < min(end, scalars.count) {
      let isInnerApostrophe =
        scalars[position] == "'" && position + 1 < scalars.count && scalars[position + 1].isLetter
      guard scalars[position].isLetter || isInnerApostrophe else { return }
      position += 1
    }
  }

  private func breaksWord(at start: Int) -> Bool { start > 0 && scalars[start - 1].isLetter }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  /// Digits of other scripts are left to the engine, as letters are.
  fileprivate var isLetter: Bool {
    properties.isAlphabetic || properties.generalCategory == .nonspacingMark
      || !isASCII && properties.generalCategory == .decimalNumber
  }
}
