import Foundation

/// Tables as they stand in a README.
enum Table {
  static let costs = ["wall s", "processor s", "peak MiB"]

  static func print(title: String, columns: [String]) {
    Swift.print("\n\(title)\n\n| | \(columns.joined(separator: " | ")) |")
    Swift.print("|---|" + String(repeating: "---:|", count: columns.count))
  }

  /// Prints the medians of a row; runs that failed are not counted, all of them are a failure.
  static func print(_ name: String, _ row: [Measurement?], _ more: [Double]...) {
    let runs = row.compactMap { $0 }
    guard !runs.isEmpty else { return Swift.print("| \(name) | failed |") }
    let cells =
      [runs.map(\.wall), runs.map(\.processor), runs.map(\.memory)].map { text($0.median) }
      + more.map { text($0.median) }
    Swift.print("| \(name) | \(cells.joined(separator: " | ")) |")
  }

  /// Three digits that count.
  static func text(_ number: Double) -> String {
    guard number.isFinite else { return "–" }
    let places = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3
    return String(format: "%.\(places)f", number)
  }
}
