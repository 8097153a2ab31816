import CuePlan

/// The words of a line, with the places where recordings may meet.
struct FragmentLine {
  /// The words as they are told apart.
  let words: [String]
  /// Whether a mark that is heard follows each word.
  let isPhraseEnd: [Bool]
  /// The numbers of words before which no recording may begin: they are inside a number.
  let inside: Set<Int>

  init(_ text: SpokenText) {
    var (words, ends): ([String], [Bool]) = ([], [])
    for written in text.words.split(separator: " ") {
      let name = SpeechName(written).words
      words += name
      ends += name.indices.map { $0 == name.count - 1 && ",;:.!?…".contains(written.last ?? " ") }
    }
    self.words = words
    isPhraseEnd = ends
    inside = Self.numbers(in: words, text: text).reduce(into: []) { inside, number in
      inside.formUnion(number.dropFirst())
    }
  }

  /// Where numbers below a hundred stand that are several words.
  private static func numbers(in words: [String], text: SpokenText) -> [Range<Int>] {
    guard let numbers = SpeechRules.rules(for: text.language).numbers else { return [] }
    let names = (20..<100).flatMap { value in
      [SpeechRules.Gender.masculine, .feminine, .neuter].map { gender in
        SpeechName(numbers.agreeing(numbers.cardinal(value), with: gender)).words
      }
    }
    return Set(names.filter { $0.count > 1 }).flatMap { name in
      words.indices.filter { words[$0...].starts(with: name) }.map { $0..<$0 + name.count }
    }
  }
}
