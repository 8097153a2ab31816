internal import CuePlan

/// Reads a table of intervals: a header row such as `name,seconds,rest`, then an interval a row.
struct IntervalTable {
  private let report: ImportFindings

  /// Makes a reader that reports there.
  init(report: ImportFindings) { self.report = report }

  /// Reads the session.
  func session() -> TimedSession {
    var session = TimedSession()
    do throws(Diagnostic) {
      let table = try CsvTable(report.source)
      guard let header = table.rows.first, let columns = columns(header) else { return session }
      let hasDecimalCommas = table.separator != ","
      for row in table.rows.dropFirst() {
        session.steps += steps(row, columns, hasDecimalCommas: hasDecimalCommas)
      }
      session.steps = session.steps.withRests.withRounds
    } catch {
      report.report(error)
    }
    return session
  }

  private func columns(_ header: [PlacedText]) -> TableColumns? {
    let columns = TableColumns(header)
    for column in columns.others {
      report.note("The column \"\(column.text)\" is not carried.", at: column.place)
    }
    guard columns.has(.name), columns.has(.length) else {
      report.report(
        "no column says \(columns.has(.name) ? "how long" : "what") something is done",
        at: header[0], expected: "a header row such as \"name,seconds,rest\"")
      return nil
    }
    return columns
  }

  private func steps(
    _ row: [PlacedText], _ columns: TableColumns, hasDecimalCommas: Bool
  ) -> [TimedSession.Step] {
    noteExtraCells(of: row, columns)
    let time = { (column: TableColumns.Column) -> Seconds? in
      guard var cell = columns.cell(column, of: row) else { return nil }
      if hasDecimalCommas { cell.text = cell.text.replacing(",", with: ".") }
      return report.length(cell, least: .nothing, bare: columns.unit(column))
    }
    let rest = time(.rest) ?? .zero
    guard var work = work(of: row, columns, time(.length)) else { return [] }
    guard work.length > .zero else {
      report.note("\"\(work.name)\" takes no time and is left out.", at: work.place)
      return []
    }
    if work.sets > 1 { work.rest = rest }
    return [.work(work)] + (rest > .zero ? [.rest(rest)] : [])
  }

  private func noteExtraCells(of row: [PlacedText], _ columns: TableColumns) {
    for cell in row.dropFirst(columns.count) where !cell.text.isEmpty {
      report.note("\"\(cell.text)\" stands in no column and is left out.", at: cell.place)
    }
  }

  private func work(
    of row: [PlacedText], _ columns: TableColumns, _ length: Seconds?
  ) -> TimedSession.Work? {
    guard let name = columns.cell(.name, of: row) else {
      report.report("a row without a name", at: row[0])
      return nil
    }
    guard columns.cell(.length, of: row) != nil else {
      report.report("\"\(name.text)\" has no time", at: name)
      return nil
    }
    let errors = report.findings.errors
    guard let words = report.words(name), let length else { return nil }
    var work = TimedSession.Work(name: words, length: length, place: name.place)
    if let cell = columns.cell(.sets, of: row) {
      work.sets = report.count(cell, of: "sets", most: DoseText.mostSets) ?? 1
    }
    if let cell = columns.cell(.sides, of: row) { work.sides = sides(cell) }
    if let cell = columns.cell(.say, of: row) { work.setup = report.words(cell) }
    return report.findings.errors == errors ? work : nil
  }

  /// Whether a stretch is done on each side.
  private func sides(_ cell: PlacedText) -> TimedSession.Sides {
    switch cell.text.lowercased() {
    case "yes", "y", "true", "2", "both", "each", "each side", "left/right", "l/r":
      return .each(changeover: nil)
    case "no", "n", "false", "0", "1", "none", "-": return .none
    default:
      report.report("\"\(cell.text)\" does not tell about sides", at: cell, expected: "yes or no")
      return .none
    }
  }
}
