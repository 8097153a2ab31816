internal import CuePlan

/// A place in a text that moves on letter by letter, for formats with a grammar of their own.
struct TextCursor {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// Where it stands.
  private(set) var place: SourcePlace

  /// Stands before the first letter.
  init(_ text: String, file: String) {
    scalars = Array(text.unicodeScalars)
    place = SourcePlace(file: file, line: 1, column: 1)
  }

  /// The letter that comes next; nil at the end.
  var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  /// Goes past the next letter, and gives it.
  @discardableResult
  mutating func advance() -> Unicode.Scalar? {
    guard let scalar = next else { return nil }
    index += 1
    let isLineEnd = scalar == "\n" || scalar == "\r" && next != "\n"
    place.line += isLineEnd ? 1 : 0
    place.column = isLineEnd ? 1 : place.column + 1
    return scalar
  }

  /// Whether these letters come next.
  func isAt(_ word: String) -> Bool { scalars[index...].starts(with: word.unicodeScalars) }

  /// Goes past these letters, if they come next.
  mutating func take(_ word: String) -> Bool {
    guard isAt(word) else { return false }
    for _ in word.unicodeScalars { advance() }
    return true
  }

  /// Goes past all letters that are like that, and gives them.
  @discardableResult
  mutating func take(while isLike: (Unicode.Scalar) -> Bool) -> String {
    let start = index
    while let scalar = next, isLike(scalar) { advance() }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }

  /// Goes past all letters up to these; nil, at the end, when they do not come.
  mutating func take(upTo word: String) -> String? {
    let start = index
    while !isAt(word) {
      guard advance() != nil else { return nil }
    }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }

  /// Goes past blanks and line ends.
  mutating func skipBlanks() { take { " \t\r\n".unicodeScalars.contains($0) } }

  /// The next letter with its place, for a report.
  var here: PlacedText { PlacedText(next.map(String.init) ?? "", at: place) }
}
