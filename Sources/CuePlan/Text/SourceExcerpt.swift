/// One line of somebody's text with marks under the part that is meant, fit for a terminal.
struct SourceExcerpt {
  /// The line, or the part of it around the place.
  let shown: String
  /// Blanks and marks, to stand under `shown`.
  let marks: String

  private static let widest = 96

  /// Cuts a long line around its place and replaces what a terminal would obey.
  init(line: String, column: Int, width: Int) {
    let scalars = Array(line.unicodeScalars)
    let place = min(max(column - 1, 0), scalars.count)
    let first = scalars.count > Self.widest ? max(0, place - Self.widest / 3) : 0
    let last = min(scalars.count, first + Self.widest)
    let end = min(max(place + width, place + 1), max(last, place + 1))

    let before = first > 0 ? "…" : ""
    let after = last < scalars.count ? "…" : ""
    shown = before + String.harmless(scalars[first..<last]) + after
    let blanks = before.count + Self.columns(of: scalars[first..<place])
    let marked = max(1, Self.columns(of: scalars[place..<min(end, scalars.count)]))
    marks = String(repeating: " ", count: blanks) + String(repeating: "^", count: marked)
  }

  /// The columns that a terminal gives to scalars: none to a mark that joins, two to a wide one.
  private static func columns(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + columns(of: $1) }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: 0
    default: wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// Hangul, Han, Kana, full-width forms and the emoji blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
    0x1F300...0x1FAFF, 0x20000...0x3FFFD,
  ]
}

extension String {
  /// Scalars as text, with controls and direction marks replaced: nobody's text drives a terminal.
  static func harmless(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\t": text.append(" ")
      case .control, .format, .lineSeparator, .paragraphSeparator: text.append("\u{FFFD}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
