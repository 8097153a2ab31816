internal import CuePlan

/// The catalogue as a person reads it: a row for each exercise.
struct ExerciseTable {
  private let exercises: [Exercise]

  init(_ exercises: [Exercise]) { self.exercises = exercises }

  /// The whole table, ending with a line end.
  var text: String {
    let rows = [["id", "name", "position", "sides", "usual amount", "work"]] + exercises.map(row)
    return TextColumns(rows).text
  }

  private func row(_ exercise: Exercise) -> [String] {
    [
      exercise.id, exercise.name.forms.first ?? "", exercise.start.rawValue,
      exercise.sides.rawValue, exercise.usualAmount,
      exercise.workLength.map { "\(ClockText.seconds($0))s" } ?? "",
    ]
  }
}

/// Rows of cells, each column as wide as its widest cell.
struct TextColumns {
  private let rows: [[String]]
  private let indent: String

  init(_ rows: [[String]], indent: Int = 0) {
    self.rows = rows
    self.indent = String(repeating: " ", count: indent)
  }

  /// The rows as lines; none ends with blanks.
  var text: String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { line($0, widths) + "\n" }.joined()
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    var line = indent
    for (cell, width) in zip(row, widths) {
      line += cell + String(repeating: " ", count: width - cell.count + 2)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
