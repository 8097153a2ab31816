/// Finds the word somebody probably meant.
public enum NearestWord {
  /// The candidate closest to `word`, if any is close: at most a third of its letters differ.
  ///
  /// Distance counts insertions, deletions, replacements and swapped neighbours; of equals, the
  /// first candidate wins.
  public static func find(_ word: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    let limit = max(1, typed.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - typed.count) <= limit else { continue }
      let distance = distance(typed, letters)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The optimal string alignment distance.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var older: [Int] = []
    var old = Array(0...b.count)
    for i in 0..<a.count {
      var new = [i + 1]
      for j in 0..<b.count {
        var cost = min(old[j + 1] + 1, new[j] + 1, old[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
        new.append(cost)
      }
      (older, old) = (old, new)
    }
    return old[b.count]
  }
}
