internal import CuePlan

/// The cells of a table: separated by commas, semicolons or tabs, in quotes where they hold one.
struct CsvTable {
  /// The rows that hold anything, each of its cells with its place.
  private(set) var rows: [[PlacedText]] = []
  /// What stands between cells, decided by the first row.
  let separator: Unicode.Scalar

  private var cursor: TextCursor

  /// Reads a whole text; throws the place of a quote that is wrong.
  init(_ source: SourceText) throws(Diagnostic) {
    separator = CsvTable.separator(of: source.lines.first { !$0.isEmpty } ?? "")
    cursor = TextCursor(source.lines.joined(separator: "\n"), file: source.file)
    while cursor.next != nil {
      let row = try row()
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
  }

  /// Semicolons, where decimals have commas, or tabs, if the first row has more of them.
  private static func separator(of header: String) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in header.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted { counts[scalar, default: 0] += 1 }
    }
    let signs: [Unicode.Scalar] = [",", ";", "\t"]
    return signs.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }

  private mutating func row() throws(Diagnostic) -> [PlacedText] {
    var cells = [try cell()]
    while cursor.next == separator {
      cursor.advance()
      cells.append(try cell())
    }
    cursor.advance()
    return cells
  }

  private mutating func cell() throws(Diagnostic) -> PlacedText {
    let blank: Unicode.Scalar = " "
    cursor.take { $0 == blank }
    guard cursor.next == "\"" else {
      let place = cursor.place
      let separator = separator
      return PlacedText(cursor.take { $0 != separator && $0 != "\n" }, at: place).trimmed
    }
    let cell = try quoted()
    cursor.take { $0 == blank }
    guard cursor.next == separator || cursor.next == "\n" || cursor.next == nil else {
      throw Diagnostic(
        "a cell goes on after its closing quote", at: cursor.place,
        help: "write a quote inside a quoted cell twice")
    }
    return cell
  }

  private mutating func quoted() throws(Diagnostic) -> PlacedText {
    let start = cursor.place
    cursor.advance()
    let inner = cursor.place
    var parts: [String] = []
    repeat {
      guard let part = cursor.take(upTo: "\"") else {
        throw Diagnostic("what \" opens is never closed", at: start)
      }
      parts.append(part)
      cursor.advance()
    } while cursor.take("\"")
    return PlacedText(parts.joined(separator: "\""), at: inner).trimmed
  }
}
