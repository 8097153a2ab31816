internal import CuePlan

/// The words, numbers and signs of a short value such as `3 sets of 8 reps, hold 5s`.
struct ValueScanner {
  /// One of them, with its Unicode scalars in the value.
  struct Token: Equatable {
    var kind: Kind
    /// As written.
    var text: String
    var range: Range<Int>

    /// What a token is.
    enum Kind: Equatable {
      case number(ExactNumber)
      /// Letters, in lower case.
      case word(String)
      case sign(Unicode.Scalar)
    }
  }

  private let tokens: [Token]
  private var position = 0
  private let scalars: [Unicode.Scalar]

  /// Splits a value; numbers too long to be exact and decimal commas are refused here.
  init(_ text: String) throws(ValueProblem) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      let token = try Self.token(in: scalars, at: index)
      if let token { tokens.append(token) }
      index = token?.range.upperBound ?? index + 1
    }
    self.tokens = tokens
    try refuseDecimalComma()
  }

  /// The token that comes next.
  var peek: Token? { peek(0) }

  /// The token that comes after `count` others.
  func peek(_ count: Int) -> Token? {
    tokens.indices.contains(position + count) ? tokens[position + count] : nil
  }

  /// The number that comes next, if one does.
  var number: ExactNumber? {
    if case .number(let number) = peek?.kind { number } else { nil }
  }

  /// The word that comes next, in lower case, if one does.
  var word: String? { word(0) }

  /// The word that comes after `count` other tokens.
  func word(_ count: Int) -> String? {
    if case .word(let word) = peek(count)?.kind { word } else { nil }
  }

  /// Goes past `count` tokens.
  mutating func advance(_ count: Int = 1) { position += count }

  /// Goes past these words, if exactly they come next.
  mutating func take(_ words: String...) -> Bool {
    for (offset, expected) in words.enumerated() where word(offset) != expected { return false }
    position += words.count
    return true
  }

  /// Goes past a sign, if it comes next.
  mutating func take(sign: Unicode.Scalar) -> Bool {
    guard peek?.kind == .sign(sign) else { return false }
    position += 1
    return true
  }

  /// The scalars from a token to the last one passed.
  func range(from token: Token?) -> Range<Int> {
    let start = token?.range.lowerBound ?? scalars.count
    let end = position > 0 ? tokens[position - 1].range.upperBound : scalars.count
    return start..<max(start, end)
  }

  /// Some scalars as they are written.
  func text(in range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// Refuses anything that is left.
  func expectEnd(_ expected: String? = nil) throws(ValueProblem) {
    guard let token = peek else { return }
    throw ValueProblem(
      message: "\"\(token.text)\" does not belong here", range: token.range, expected: expected)
  }
}

extension ValueScanner {
  private static func token(
    in scalars: [Unicode.Scalar], at start: Int
  ) throws(ValueProblem) -> Token? {
    let first = scalars[start]
    guard !first.properties.isWhitespace else { return nil }
    if isDigit(first) { return try number(in: scalars, at: start) }
    guard first.properties.isAlphabetic else {
      return Token(kind: .sign(first), text: String(first), range: start..<(start + 1))
    }
    var end = start
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    let text = String(String.UnicodeScalarView(scalars[start..<end]))
    return Token(kind: .word(text.lowercased()), text: text, range: start..<end)
  }

  private static func number(
    in scalars: [Unicode.Scalar], at start: Int
  ) throws(ValueProblem) -> Token {
    var end = start
    while end < scalars.count, isDigit(scalars[end]) { end += 1 }
    if end + 1 < scalars.count, scalars[end] == ".", isDigit(scalars[end + 1]) {
      end += 1
      while end < scalars.count, isDigit(scalars[end]) { end += 1 }
    }
    let text = String(String.UnicodeScalarView(scalars[start..<end]))
    guard let number = ExactNumber(text) else {
      throw ValueProblem(
        message: "\"\(text)\" has too many digits", range: start..<end,
        expected: "at most nine digits before the point and six after it")
    }
    return Token(kind: .number(number), text: text, range: start..<end)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private func refuseDecimalComma() throws(ValueProblem) {
    for (index, comma) in tokens.enumerated() where comma.kind == .sign(",") {
      guard index > 0, index + 1 < tokens.count else { continue }
      let (whole, fraction) = (tokens[index - 1], tokens[index + 1])
      guard case .number = whole.kind, case .number = fraction.kind,
        whole.range.upperBound == comma.range.lowerBound,
        comma.range.upperBound == fraction.range.lowerBound
      else { continue }
      throw ValueProblem(
        message: "a decimal comma", range: whole.range.lowerBound..<fraction.range.upperBound,
        help: "write \"\(whole.text).\(fraction.text)\"")
    }
  }
}
