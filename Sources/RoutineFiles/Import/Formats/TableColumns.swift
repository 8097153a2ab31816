internal import CuePlan

/// What the columns of an interval table hold, by the words of its header row.
struct TableColumns {
  /// What a column can hold.
  enum Column: CaseIterable {
    case name, length, rest, sets, sides, say

    /// The words that head such a column, in lower case and without blanks.
    fileprivate var words: [String] {
      switch self {
      case .name: ["name", "exercise", "interval", "activity", "title", "step"]
      case .length: ["duration", "time", "length", "work", "hold"]
      case .rest: ["rest", "pause", "break", "recovery"]
      case .sets: ["sets", "rounds", "repeats", "repeat"]
      case .sides: ["sides", "side", "eachside", "perside"]
      case .say: ["say", "cue", "text", "instruction", "instructions", "tip", "tips"]
      }
    }
  }

  private var places: [Column: Int] = [:]
  private var units: [Int: DurationText.Bare] = [:]

  /// How many columns there are.
  let count: Int
  /// The columns that hold nothing that is known.
  private(set) var others: [PlacedText] = []

  /// Reads a header row.
  init(_ header: [PlacedText]) {
    count = header.count
    for (index, cell) in header.enumerated() {
      let (column, unit) = TableColumns.meaning(of: cell.text)
      units[index] = unit
      if let column, places[column] == nil {
        places[column] = index
      } else if !cell.text.isEmpty {
        others.append(cell)
      }
    }
  }

  /// Whether a line heads the columns of an interval table.
  static func isHeader(_ line: String) -> Bool {
    let cells = line.split { ",;\t".contains($0) }.map { meaning(of: String($0)).column }
    return cells.contains(.name) && cells.contains(.length)
  }

  /// Whether there is such a column.
  func has(_ column: Column) -> Bool { places[column] != nil }

  /// The cell of a row in that column; nil when it is empty or there is none.
  func cell(_ column: Column, of row: [PlacedText]) -> PlacedText? {
    guard let index = places[column], row.indices.contains(index), !row[index].text.isEmpty
    else { return nil }
    return row[index]
  }

  /// What a bare number in that column counts.
  func unit(_ column: Column) -> DurationText.Bare {
    places[column].flatMap { units[$0] } ?? .seconds
  }

  /// `Duration`, `duration (s)`, `rest_sec`, `seconds`, `Minutes`: what it heads, and its unit.
  private static func meaning(of head: String) -> (column: Column?, unit: DurationText.Bare) {
    var words = head.lowercased().split { !$0.isLetter }.map(String.init)
    words.removeAll { ["hh", "mm", "ss"].contains($0) }
    let unit = words.last.flatMap(TimeUnit.init)
    if unit != nil { words.removeLast() }
    guard unit != .hours else { return (nil, .seconds) }
    let bare: DurationText.Bare = unit == .minutes ? .minutes : .seconds
    guard !words.isEmpty else { return (unit == nil ? nil : .length, bare) }
    return (Column.allCases.first { $0.words.contains(words.joined()) }, bare)
  }
}
