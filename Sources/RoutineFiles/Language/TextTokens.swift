internal import CuePlan

/// The tokens in a text: words in braces that a language pack resolves, such as `{side}`.
enum TextTokens {
  /// A token with its Unicode scalars in the text, braces included.
  struct Token: Equatable {
    /// The name as written, such as `Side` or `side:f`.
    var name: String
    var range: Range<Int>

    /// The name in the form that packs know: a capital first letter only asks for a capital.
    var known: String { name.prefix(1).lowercased() + name.dropFirst() }
  }

  /// The tokens of a text, in order.
  static func all(in text: String) throws(ValueProblem) -> [Token] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [Token] = []
    var open: Int?
    for (index, scalar) in scalars.enumerated() {
      switch (scalar, open) {
      case ("{", nil): open = index
      case ("}", let start?):
        let name = String(String.UnicodeScalarView(scalars[(start + 1)..<index]))
        tokens.append(Token(name: name, range: start..<(index + 1)))
        open = nil
      case ("{", _), ("}", nil): throw unmatched(scalar, index)
      default: break
      }
    }
    if let open { throw unmatched("{", open) }
    return tokens
  }

  /// Refuses a token that is not among the known ones.
  static func check(_ text: String, known: [String]) throws(ValueProblem) {
    for token in try all(in: text) where !known.contains(token.known) {
      let isCapital = token.name.first?.isUppercase ?? false
      let nearest = NearestWord.find(token.known, in: known).map {
        "{" + (isCapital ? $0.prefix(1).uppercased() + $0.dropFirst() : $0) + "}"
      }
      throw ValueProblem(
        message: "unknown token {\(token.name)}", range: token.range,
        expected: known.map { "{\($0)}" }.joined(separator: ", "), suggestion: nearest)
    }
  }

  private static func unmatched(_ scalar: Unicode.Scalar, _ index: Int) -> ValueProblem {
    ValueProblem(
      message: "a \"\(scalar)\" without its other half", range: index..<(index + 1),
      expected: "a token such as {side}")
  }
}

extension LanguagePack {
  /// Every token that names a side, with the forms in which words agree: `side:f`.
  var sideTokens: [String] {
    let forms = (sides[.left] ?? [:]).keys.sorted()
    let opposites = forms.filter { $0.hasPrefix("side") }.map { "opposite" + $0.dropFirst(4) }
    let bases = ["side", "opposite", "direction"]
    return bases + (forms + opposites).filter { !bases.contains($0) }
  }
}
