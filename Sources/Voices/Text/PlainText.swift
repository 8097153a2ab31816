import Foundation

/// Text without what only an eye can read: markup, emoji, control characters, typographic forms.
enum PlainText {
  static func plain(_ text: String) -> String {
    let composed = apartFromFractions(withoutTags(withoutEntities(text)))
      .precomposedStringWithCompatibilityMapping
    return String(String.UnicodeScalarView(composed.unicodeScalars.compactMap(spoken)))
  }

  private static func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return entities.reduce(text) { text, entity in
      text.replacingOccurrences(of: entity.name, with: entity.meaning)
    }
  }

  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
    ("&nbsp;", " "), ("&amp;", "&"),
  ].map { (name: $0.0, meaning: $0.1) }

  /// Takes `<break time="2s"/>` away, and leaves `5 < 6`.
  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      result += rest[..<start]
      let inside = rest[rest.index(after: start)...]
      let opensTag = inside.first.map { $0.isLetter || "/!?".contains($0) } ?? false
      if opensTag, let end = inside.firstIndex(of: ">") {
        result += " "
        rest = inside[inside.index(after: end)...]
      } else {
        result += "<"
        rest = inside
      }
    }
    return result + rest
  }

  /// “1½” decomposes to “11/2” unless something stands between.
  private static func apartFromFractions(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let value = scalar.properties.numericValue ?? 0
      if value != value.rounded(.towardZero) { result.append(" ") }
      result.append(scalar)
    }
    return String(result)
  }

  /// A scalar as it is spoken: itself, a plainer one, or nil for nothing at all.
  private static func spoken(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let plainer = plainer[scalar] { return plainer }
    switch scalar.properties.generalCategory {
    case .format, .enclosingMark: return nil
    // Brackets are phoneme marks to some engines, and rows of marks are rules and emphasis.
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .surrogate,
      .unassigned, .otherSymbol, .modifierSymbol, .connectorPunctuation:
      return keptSymbols.contains(scalar) ? scalar : " "
    default:
      return isVariationSelector(scalar) ? nil : scalar
    }
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xfe00...0xfe0f).contains(scalar.value) || (0xe0100...0xe01ef).contains(scalar.value)
  }

  private static let keptSymbols: Set<Unicode.Scalar> = ["°"]

  private static let plainer: [Unicode.Scalar: Unicode.Scalar] = [
    "’": "'", "‘": "'", "`": " ", "´": "'",
    "“": " ", "”": " ", "„": " ", "«": " ", "»": " ", "\"": " ",
    "‐": "-", "‑": "-", "−": "-", "–": "–", "—": "–",
    "⁄": "/", "∕": "/", "÷": "/", "×": "×", "✕": "×", "✖": "×", "⨉": "×",
    "[": " ", "]": " ", "{": " ", "}": " ", "|": " ", "\\": " ", "~": " ",
    "(": ",", ")": ",", "•": ",", "·": ",", "¿": " ", "¡": " ",
  ]
}
