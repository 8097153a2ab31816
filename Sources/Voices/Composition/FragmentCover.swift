/// The fewest recordings that say all words of a line.
struct FragmentCover {
  /// A recording and the words it says.
  struct Piece: Hashable {
    let entry: PackIndex.Entry
    /// The number of the word after its last.
    let end: Int
  }

  let pieces: [Piece]

  init?(of line: FragmentLine, by index: PackIndex) {
    let count = line.words.count
    // From the end: the best cover of the words from each place on.
    var best = [[Piece]?](repeating: nil, count: count + 1)
    best[count] = []
    for start in (0..<count).reversed() where !line.inside.contains(start) {
      for end in stride(from: min(count, start + index.longest), to: start, by: -1) {
        guard !line.inside.contains(end), let rest = best[end],
          rest.count + 1 < best[start]?.count ?? .max,
          let entry = index.fragment(
            line.words[start..<end], as: Self.role(of: start..<end, in: count))
        else { continue }
        best[start] = [Piece(entry: entry, end: end)] + rest
      }
    }
    guard let pieces = best[0], !pieces.isEmpty else { return nil }
    self.pieces = pieces
  }

  private static func role(of words: Range<Int>, in count: Int) -> VoicePackManifest.Role {
    words.upperBound == count ? .tail : words.lowerBound == 0 ? .head : .mid
  }
}
