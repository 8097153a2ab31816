import CuePlan

/// What a voice pack holds, by what it sounds like.
struct PackIndex: Sendable {
  /// Something recorded, with the key that names it.
  struct Entry: Hashable, Sendable {
    let key: String
    let text: SpokenText
    let phrase: VoicePackManifest.Phrase
  }

  /// How close a recording has to be to what is asked for.
  enum Strictness: Sendable {
    /// The same words, marks and pace: an engine says anything else itself.
    case exact
    /// The same words: a person says a line once, at one pace, whatever mark ends it.
    case words
  }

  /// What tells recordings of one voice in one language apart.
  private struct Speech: Hashable {
    let words: String
    let pace: Pace
  }

  private let exact: [Speech: Entry]
  private let named: [SpeechName: [Entry]]
  private let strictness: Strictness
  /// The most words that anything recorded has.
  let longest: Int

  /// Of two phrases that sound alike the first by key is used.
  init(_ entries: [Entry], strictness: Strictness) {
    var exact: [Speech: Entry] = [:]
    var named: [SpeechName: [Entry]] = [:]
    for entry in entries.sorted(by: { $0.key < $1.key }) {
      let speech = Speech(words: entry.text.words, pace: entry.text.pace)
      if exact[speech]?.phrase.role != nil || exact[speech] == nil { exact[speech] = entry }
      named[SpeechName(entry.text), default: []].append(entry)
    }
    self.exact = exact
    self.named = strictness == .words ? named : [:]
    self.strictness = strictness
    longest = self.named.keys.map(\.words.count).max() ?? 0
  }

  /// The recording of a whole line.
  func entry(for text: SpokenText) -> Entry? {
    if let entry = exact[Speech(words: text.words, pace: text.pace)] { return entry }
    return named[SpeechName(text)].flatMap { best(of: $0, as: nil) }
  }

  /// The recording of a part of a line that stands at `role` in it.
  func fragment(_ words: some Sequence<String>, as role: VoicePackManifest.Role) -> Entry? {
    named[SpeechName(words: Array(words))].flatMap { best(of: $0, as: role) }
  }

  /// One that was recorded for the same place, else one that was recorded alone, else any.
  private func best(of entries: [Entry], as role: VoicePackManifest.Role?) -> Entry? {
    let natural = entries.filter { $0.text.pace == .natural }
    return natural.first { $0.phrase.role == role } ?? natural.first { $0.phrase.role == nil }
      ?? natural.first
  }
}
