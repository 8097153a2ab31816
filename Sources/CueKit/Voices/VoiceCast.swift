internal import CuePlan
internal import Voices

/// Who speaks in a session: its voice, and another for lines that say they are in another language.
struct VoiceCast: Sendable {
  private let voice: Voice
  private let replacement: Replacement
  /// Is told after every line how far the speaking is, from any thread.
  var progress: (@Sendable (SpeechProgress) -> Void)?

  /// Who says what the voice does not.
  private enum Replacement {
    /// Nobody, in whatever language.
    case none
    /// Others, who say the lines of another language than this one.
    case languages(Speakers, beside: String)
    /// They, and whoever else there is for lines that the chosen voice does not have.
    case everything(Speakers, beside: String, of: VoiceChoice)
  }

  /// What became of lines that were to be spoken.
  struct Spoken {
    private var made = Voice.Spoken()
    /// The lines that another voice said, with its name.
    private(set) var others: [(line: SpokenLine, voice: String)] = []

    /// The clip of every line that has one in memory.
    var clips: [SpokenLine: VoiceClip] { made.clips }
    /// The clip of every line that has one in the store.
    var kept: [SpokenLine: KeptClip] { made.kept }
    /// The lines that nobody said.
    var unspoken: [VoiceError.Unspoken] { made.unspoken }

    fileprivate mutating func add(_ spoken: Voice.Spoken) { made = made.merging(spoken) }
  }

  /// One voice says everything.
  init(_ voice: Voice) {
    self.voice = voice
    replacement = .none
  }

  /// The chosen voice for a session in `language`.
  init(
    _ choice: VoiceChoice, language: String, missing: MissingLines?, from speakers: Speakers
  ) throws(SessionError) {
    replacement =
      missing == .speak
      ? .everything(speakers, beside: language, of: choice)
      : .languages(speakers, beside: language)
    voice =
      switch choice {
      case .standard: try speakers.voice(in: language)
      case .recorded(let folder): try speakers.voice(recordedIn: folder, for: language)
      }
  }

  /// Speaks all lines, each in its own language; lines that nobody says are named.
  func speak(
    _ lines: [SpokenLine], at rate: SampleRate, in place: Voice.Place = .memory
  ) async throws(SessionError) -> Spoken {
    var spoken = Spoken()
    for tag in lines.map(\.language).eachOnce() {
      var voice = try voice(for: tag)
      voice.progress = progress
      let own = lines.filter { $0.language == tag }
      spoken.add(await voice.speak(own, at: rate, in: place))
    }
    if case .everything(let speakers, _, let choice) = replacement {
      try await spoken.fill(at: rate, in: place) { tag throws(SessionError) in
        try speakers.others(than: choice, in: tag)
      }
    }
    return spoken
  }

  /// A text that names a language of its own is spoken by whoever speaks that one.
  private func voice(for tag: String) throws(SessionError) -> Voice {
    switch replacement {
    case .languages(let speakers, let language), .everything(let speakers, let language, _):
      tag != language && voice.engine != nil ? try speakers.voice(in: tag) : voice
    case .none: voice
    }
  }
}

extension VoiceCast.Spoken {
  /// Has others say what was not said, each in turn what is left by the ones before; `others` are
  /// those who speak a language.
  fileprivate mutating func fill(
    at rate: SampleRate, in place: Voice.Place,
    by others: (String) throws(SessionError) -> [OtherVoice]
  ) async throws(SessionError) {
    for tag in unspoken.filter(\.isForAnother).map(\.line.language).eachOnce() {
      for other in try others(tag) {
        let rest = unspoken.filter { $0.isForAnother && $0.line.language == tag }.map(\.line)
        guard !rest.isEmpty else { break }
        let filled = await other.voice.speak(rest, at: rate, in: place)
        self.others += rest.filter(filled.says).map { ($0, other.name) }
        made = made.dropping { filled.says($0.line) }.merging(filled.dropping { _ in true })
      }
    }
  }
}

extension VoicePack {
  /// The pack in `folder`, for a session in `language`.
  static func opened(_ folder: String, language: String) throws(SessionError) -> VoicePack {
    do throws(VoicePackError) {
      return try VoicePack(folder: folder, language: language)
    } catch {
      throw .voicePack(error)
    }
  }
}
