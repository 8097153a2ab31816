import CuePlan

/// Finds the lines of a script in one long take: which stretches of speech are which line.
///
/// A line may have pauses inside. Coughs, false starts and what is said again are left out. What
/// decides is how long each line needs at the speaker's own pace, and how long the pauses are.
struct TakeCutting {
  /// What was found of one line; nil where nothing fits it.
  let lines: [Range<Int>?]
  /// Stretches that belong to no line, by number.
  let leftOver: [Int]
  /// How long the speaker takes, beside what the words usually need.
  let slowness: Double

  /// A stretch of speech in seconds.
  struct Stretch: Hashable {
    let start: Double
    let end: Double
  }

  /// Matches `stretches` to lines that need about `needs` seconds each, in order.
  init(_ stretches: [Stretch], needs: [Double]) {
    let spoken = stretches.reduce(0) { $0 + $1.end - $1.start }
    var slowness = max(0.3, min(spoken / max(needs.reduce(0, +), 0.1), 3))
    var match = TakeMatch(stretches, needs: needs.map { $0 * slowness })
    for _ in 0..<3 {
      let ratios = zip(match.lines, needs).compactMap { found, need in
        found.map { (stretches[$0.upperBound - 1].end - stretches[$0.lowerBound].start) / need }
      }.sorted()
      guard !ratios.isEmpty else { break }
      slowness = ratios[ratios.count / 2]
      match = TakeMatch(stretches, needs: needs.map { $0 * slowness })
    }
    self.slowness = slowness
    lines = match.lines
    let used = Set(match.lines.compactMap(\.self).flatMap(\.self))
    leftOver = stretches.indices.filter { !used.contains($0) }
  }
}
