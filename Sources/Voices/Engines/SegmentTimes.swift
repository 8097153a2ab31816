import CuePlan

/// The sounds of an utterance and when each ends, as flite lists them: `pau:0.136 th:0.271 …`.
struct SegmentTimes {
  private let segments: [(sound: Substring, end: Seconds)]

  init(_ printed: String) {
    let words = printed.split(whereSeparator: \.isWhitespace)
    segments = words.compactMap { word in
      let parts = word.split(separator: ":")
      guard parts.count == 2, let seconds = Double(parts[1]), (0...3600).contains(seconds) else {
        return nil
      }
      return (parts[0], .milliseconds(Int((seconds * 1000).rounded())))
    }
  }

  /// Where the first vowel begins, a proxy for the beat of a word (Morton, Marcus & Frankish 1976).
  var firstVowelOnset: Seconds? {
    guard let vowel = segments.firstIndex(where: { Self.vowels.contains($0.sound) }) else {
      return nil
    }
    return vowel == 0 ? .zero : segments[vowel - 1].end
  }

  /// The vowels of flite's US English phone set.
  private static let vowels: Set<Substring> = [
    "aa", "ae", "ah", "ao", "aw", "ax", "axr", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy",
    "uh", "uw",
  ]
}
