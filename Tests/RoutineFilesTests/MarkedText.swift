import CuePlan

/// A text with 1️⃣, 2️⃣, … before the places where problems are expected; the marks are taken out.
struct MarkedText {
  private(set) var text = ""
  private var places: [String: SourcePlace] = [:]

  init(_ marked: String, file: String = "routine.yaml") {
    var place = SourcePlace(file: file, line: 1, column: 1)
    for character in marked {
      if "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣".contains(character) {
        places[String(character)] = place
        continue
      }
      text.append(character)
      place.line += character == "\n" ? 1 : 0
      place.column =
        character == "\n" ? 1 : place.column + character.unicodeScalars.count
    }
  }

  /// A report in one line, its place given by its mark: `1️⃣ unknown exercise "cat-caw" → cat-cow`.
  func line(for diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let mark = places.first { $0.value == place }?.key ?? "\(place.line):\(place.column)"
    let suggestion = diagnostic.suggestion.map { " → \($0)" } ?? ""
    return "\(mark) \(diagnostic.message)\(suggestion)"
  }
}
