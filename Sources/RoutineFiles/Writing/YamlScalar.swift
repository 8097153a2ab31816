internal import CuePlan

/// One text as YAML: plain wherever it stays the same text, else in quotes.
struct YamlScalar {
  /// Where it stands.
  enum Context {
    /// On a line of its own, or as a key there.
    case line
    /// Among brackets, where commas and brackets are signs.
    case brackets
  }

  /// Writes somebody's words: what YAML could take for a number, date or truth value is quoted.
  static func text(_ text: String, in context: Context) -> String {
    isPlain(text, in: context) && !isAmbiguous(text) ? text : quoted(text)
  }

  /// Writes a key: a whole number, such as a week, stands as it is.
  static func key(_ key: String, in context: Context) -> String {
    let isNumber = !key.isEmpty && key.allSatisfy { ("0"..."9").contains($0) }
    return isNumber ? key : text(key, in: context)
  }

  /// Writes a value in a grammar of ours, whose numbers may stand as they are.
  static func word(_ word: String, in context: Context) -> String {
    isPlain(word, in: context) ? word : quoted(word)
  }

  /// Whether YAML reads the bare text as that text.
  private static func isPlain(_ text: String, in context: Context) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ",
      last != ":", !beginsWithSign(scalars), !scalars.contains(where: mustBeEscaped)
    else { return false }
    if context == .brackets, scalars.contains(where: ",[]{}?:".unicodeScalars.contains) {
      return false
    }
    return !zip(scalars, scalars.dropFirst()).contains { pair in
      pair == (":", " ") || pair == (" ", "#")
    }
  }

  private static func beginsWithSign(_ scalars: [Unicode.Scalar]) -> Bool {
    if scalars.starts(with: "---".unicodeScalars) || scalars.starts(with: "...".unicodeScalars) {
      return true
    }
    if "?:-".unicodeScalars.contains(scalars[0]) { return scalars.count < 2 || scalars[1] == " " }
    return "!&*%@`\"'#|>[]{},".unicodeScalars.contains(scalars[0])
  }

  /// Whether YAML 1.1 or 1.2 knows a bare text like this as something other than a text.
  private static func isAmbiguous(_ text: String) -> Bool {
    let words = ["~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "="]
    if words.contains(text.lowercased()) { return true }
    let unsigned = text.drop { "+-.".contains($0) }
    guard let first = unsigned.first, "0123456789".contains(first) else {
      return [".inf", ".nan"].contains("." + unsigned.lowercased()) && unsigned.count < text.count
    }
    let isDate =
      unsigned.prefix(5).allSatisfy { "0123456789-".contains($0) }
      && unsigned.dropFirst(4).first == "-"
    return isDate || unsigned.allSatisfy { "0123456789_.:+abcdefxoABCDEFXO".contains($0) }
  }

  private static func quoted(_ text: String) -> String {
    let isSimple = !text.unicodeScalars.contains(where: mustBeEscaped)
    if isSimple, text.contains("\"") || text.contains("\\"), !text.contains("'") {
      return "'\(text)'"
    }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case _ where mustBeEscaped(scalar):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default: return String(scalar)
    }
  }

  /// Whether a scalar would break a line or be refused by a reader of YAML.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
