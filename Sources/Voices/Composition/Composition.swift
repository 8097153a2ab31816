import CuePlan

/// A line put together of recordings that were made for other lines, or as fragments.
struct Composition: Hashable {
  /// A recording and what follows it.
  struct Part: Hashable {
    let entry: PackIndex.Entry
    /// The quiet before the next part.
    let gap: Seconds
  }

  /// The recordings in order, at least two.
  let parts: [Part]

  /// Within a phrase: what is left between two words once they are trimmed.
  static let wordGap = Seconds.milliseconds(20)
  /// Between phrases: where a mark is written, a speaker breathes.
  static let phraseGap = Seconds.milliseconds(250)

  /// Covers the words of `text` with as few recordings as there can be, of equal covers the one
  /// whose first is the longest; nil when some words are in none.
  ///
  /// Numbers below a hundred are never put together: “treinta y cinco” is one recording or none.
  init?(_ text: SpokenText, from index: PackIndex) {
    guard index.longest > 0 else { return nil }
    let line = FragmentLine(text)
    guard let cover = FragmentCover(of: line, by: index) else { return nil }
    parts = cover.pieces.map { piece in
      let gap =
        piece.end == line.words.count
        ? Seconds.zero : line.isPhraseEnd[piece.end - 1] ? Self.phraseGap : Self.wordGap
      return Part(entry: piece.entry, gap: gap)
    }
  }
}
