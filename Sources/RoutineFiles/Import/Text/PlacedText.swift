internal import CuePlan

/// Some text of an imported file with the place where it begins.
struct PlacedText: Hashable {
  var text: String
  var place: SourcePlace

  /// Makes a piece of text.
  init(_ text: some StringProtocol, at place: SourcePlace) {
    self.text = String(text)
    self.place = place
  }

  /// How many Unicode scalars it takes; at least 1.
  var width: Int { max(1, text.unicodeScalars.count) }

  /// Some of its Unicode scalars.
  func part(_ range: Range<Int>) -> PlacedText {
    let scalars = Array(text.unicodeScalars)
    let range = range.clamped(to: 0..<scalars.count)
    var place = place
    place.column += range.lowerBound
    return PlacedText(String(String.UnicodeScalarView(scalars[range])), at: place)
  }

  /// The text without the blanks around it.
  var trimmed: PlacedText {
    let scalars = Array(text.unicodeScalars)
    let isWord = { (index: Int) in !scalars[index].properties.isWhitespace }
    guard let first = scalars.indices.first(where: isWord),
      let last = scalars.indices.last(where: isWord)
    else { return part(0..<0) }
    return part(first..<(last + 1))
  }

  /// The text cut at the blanks in it.
  var pieces: [PlacedText] {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.split { scalars[$0].properties.isWhitespace }.map { indices in
      part((indices.first ?? 0)..<((indices.last ?? 0) + 1))
    }
  }

  /// Makes one text of several pieces, a blank between them; nil when there are none.
  init?(joining pieces: ArraySlice<PlacedText>) {
    guard let first = pieces.first else { return nil }
    self.init(pieces.map(\.text).joined(separator: " "), at: first.place)
  }

  /// The parts before and after the first such sign; nil when there is none.
  func cut(atFirst sign: Unicode.Scalar) -> (before: PlacedText, after: PlacedText)? {
    Array(text.unicodeScalars).firstIndex(of: sign).map(cut)
  }

  /// The parts before and after the last such sign; nil when there is none.
  func cut(atLast sign: Unicode.Scalar) -> (before: PlacedText, after: PlacedText)? {
    Array(text.unicodeScalars).lastIndex(of: sign).map(cut)
  }

  private func cut(at index: Int) -> (before: PlacedText, after: PlacedText) {
    (part(0..<index), part((index + 1)..<text.unicodeScalars.count))
  }
}

extension SourceText {
  /// The lines, each with its place.
  var placedLines: [PlacedText] {
    lines.enumerated().map { index, line in
      PlacedText(line, at: SourcePlace(file: file, line: index + 1, column: 1))
    }
  }

  /// Where the text begins.
  var beginning: PlacedText {
    PlacedText("", at: SourcePlace(file: file, line: 1, column: 1))
  }
}
