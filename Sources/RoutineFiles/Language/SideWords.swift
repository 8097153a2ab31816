internal import CuePlan

/// Side words written out, which a mirrored text cannot have: `left` where `{side}` belongs.
///
/// A finding only: nothing ever swaps words, since "right away" and "two left" name no side.
struct SideWords {
  private let words: Set<String>

  /// Knows the side words of a language.
  init(_ pack: LanguagePack) {
    let forms = pack.sides.values.flatMap(\.values)
    words = Set(forms.compactMap { $0.split(separator: " ").last?.lowercased() })
  }

  /// The first side word of a text, with its Unicode scalars.
  func first(in text: String) -> (word: String, range: Range<Int>)? {
    let scalars = Array(text.unicodeScalars)
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, isPartOfWord(scalars[end]) { end += 1 }
      let word = String(String.UnicodeScalarView(scalars[start..<end]))
      if words.contains(word.lowercased()) { return (word, start..<end) }
      start = end + 1
    }
    return nil
  }

  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar == "'" || scalar == "\u{2019}"
      || scalar.properties.generalCategory == .nonspacingMark
  }
}
