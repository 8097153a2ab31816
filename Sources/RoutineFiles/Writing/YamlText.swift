/// Lays values out as YAML: two spaces a level, lists under their keys, no line over 100 columns
/// that could be shorter.
struct YamlText {
  private static let width = 100

  /// The lines of a map's entries, from that column on.
  static func lines(of entries: [YamlEntry], from column: Int = 0) -> [String] {
    entries.flatMap { lines(of: $0, after: blanks(column), inner: column + 2) }
  }

  /// The lines of an entry, of which the first begins with `lead`.
  private static func lines(
    of entry: YamlEntry, after lead: String, inner column: Int
  ) -> [String] {
    let head = lead + YamlScalar.key(entry.key, in: .line) + ":"
    return lines(of: entry.value, after: head, inner: column)
  }

  /// The lines of a value; it begins on the line of `head` where it can.
  private static func lines(
    of value: YamlValue, after head: String, inner column: Int
  ) -> [String] {
    if let whole = inLine(value, in: .line) {
      let line = whole.isEmpty ? head : head + " " + whole
      if line.unicodeScalars.count <= width { return [line] }
      guard case .text(let text) = value else {
        return broken(value, after: head, inner: column) ?? [line]
      }
      return folded(text, from: column).map { [head + " >-"] + $0 } ?? [line]
    }
    return broken(value, after: head, inner: column) ?? [head]
  }

  /// A list or map with each of its parts on lines of their own; nil for anything else.
  private static func broken(
    _ value: YamlValue, after head: String, inner column: Int
  ) -> [String]? {
    switch value {
    case .list(let values, let layout):
      [head] + joined(values.map { item($0, from: column) }, layout)
    case .map(let entries, let layout):
      [head] + joined(entries.map { lines(of: [$0], from: column) }, layout)
    case .nothing, .word, .text: nil
    }
  }

  /// An item of a list; a map begins on the line of its dash.
  private static func item(_ value: YamlValue, from column: Int) -> [String] {
    let dash = blanks(column) + "-"
    guard case .map(let entries, _) = value, let first = entries.first,
      inLine(value, in: .line) == nil
    else { return lines(of: value, after: dash, inner: column + 2) }
    return lines(of: first, after: dash + " ", inner: column + 4)
      + lines(of: Array(entries.dropFirst()), from: column + 2)
  }

  private static func joined(_ parts: [[String]], _ layout: YamlValue.Layout) -> [String] {
    Array(parts.joined(separator: layout == .paragraphs ? [""] : []))
  }

  /// A value on one line; nil when it is not meant to stand on one.
  private static func inLine(_ value: YamlValue, in context: YamlScalar.Context) -> String? {
    switch value {
    case .nothing: return context == .line ? "" : nil
    case .word(let word): return YamlScalar.word(word, in: context)
    case .text(let text): return YamlScalar.text(text, in: context)
    case .list(let values, .inLine):
      let parts = values.compactMap { inLine($0, in: .brackets) }
      return parts.count == values.count ? "[\(parts.joined(separator: ", "))]" : nil
    case .map(let entries, .inLine):
      let parts = entries.compactMap { entry in
        inLine(entry.value, in: .brackets).map {
          "\(YamlScalar.key(entry.key, in: .brackets)): \($0)"
        }
      }
      return parts.count == entries.count ? "{ \(parts.joined(separator: ", ")) }" : nil
    case .list, .map: return nil
    }
  }

  /// A text over several lines that are read as one; nil when its blanks would not survive.
  private static func folded(_ text: String, from column: Int) -> [String]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1, words.allSatisfy({ !$0.isEmpty }), isPrintable(text) else { return nil }
    var lines: [String] = []
    var line = blanks(column) + words[0]
    for word in words.dropFirst() {
      if line.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = blanks(column) + word
      }
    }
    return lines + [line]
  }

  private static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace || $0 == " " || $0 == "\u{A0}" }
      && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
