import CuePlan

/// What the name of a sound file says: its words, and which take of them it is.
///
/// `hold-for-30-seconds.wav`, `Hold for thirty seconds.flac` and `phrase.hold_for_30s.wav` say the
/// same; `hold~2.wav` is the second take of `hold.wav`; `number.30.wav` says “thirty”.
struct FileWords: Hashable {
  /// The words, as they would be written in a routine.
  let text: String
  /// The words as they are told apart.
  let speech: SpeechName
  /// The take, counted from 1.
  let take: Int

  /// Reads a file's name; nil when there is nothing in it to say.
  init?(fileName: String, language: String) {
    let stem = fileName.lastIndex(of: ".").map { fileName[..<$0] } ?? fileName[...]
    let parts = stem.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
    let (words, take) = parts.count == 2 ? (parts[0], Int(parts[1])) : (stem, 1)
    guard let take, take > 0 else { return nil }
    self.init(words: String(words), take: take, language: language)
  }

  private init?(words: String, take: Int, language: String) {
    let written = Self.spoken(key: words, language: language) ?? Self.plain(words)
    guard let text = try? SpokenText(SpokenLine(written, language: language)) else { return nil }
    self.text = written
    self.take = take
    speech = SpeechName(text)
  }

  /// Dashes join the words of a name as they join those of “cat-cow”; “T-spine” has to keep its own.
  private static func plain(_ words: String) -> String {
    let dashed = words.split(separator: "-").map(String.init)
    let joined =
      words.contains(" ") || dashed.contains { $0.count == 1 && $0.first?.isLetter == true }
    return (joined ? words : dashed.joined(separator: " ")).map { $0 == "_" ? " " : String($0) }
      .joined()
  }

  /// What a key of a voice pack stands for: `number.30`, `unit.s.other`, `cue.halfway`.
  private static func spoken(key: String, language: String) -> String? {
    let parts = key.split(separator: ".").map(String.init)
    guard parts.count > 1, let kind = parts.first?.lowercased() else { return nil }
    let rules = SpeechRules.rules(for: language)
    switch kind {
    case "number", "count":
      let number = Int(parts[1]).flatMap { (0...NumberWords.largest).contains($0) ? $0 : nil }
      return number.map { rules.numbers?.cardinal($0) ?? String($0) }
    case "unit":
      return rules.units[parts[1].lowercased()].map { $0.word(parts.dropFirst(2).first ?? "other") }
    case "cue", "pose", "phrase", "frag":
      return plain(parts.dropFirst().joined(separator: " "))
    default: return nil
    }
  }
}

extension SpeechRules.Unit {
  /// The word of a plural category of CLDR.
  fileprivate func word(_ category: String) -> String { category == "one" ? one : other }
}
