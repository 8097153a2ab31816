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
    /// Others, who say the lines of another language than this one, and what is missing as told.
    case speakers(Speakers, beside: String, MissingLines)
  }

  /// One voice says everything.
  init(_ voice: Voice) {
    self.voice = voice
    replacement = .none
  }

  /// The chosen voice for a session in `language`.
  init(
    _ choice: VoiceChoice, language: String, missing: MissingLines, from speakers: Speakers
  ) throws(SessionError) {
    replacement = .speakers(speakers, beside: language, missing)
    voice =
      switch choice {
      case .standard: try speakers.voice(in: language)
      case .recorded(let folder): try speakers.voice(recordedIn: folder, for: language)
      }
  }

  /// Speaks all lines, each in its own language; lines that nobody says are named.
  func speak(
    _ lines: [SpokenLine], at rate: SampleRate, in place: Voice.Place = .memory
  ) async throws(SessionError) -> Voice.Spoken {
    let spoken = try await speak(lines, at: rate, in: place, by: voice(for:))
    guard case .speakers(let speakers, _, .speak) = replacement else { return spoken }
    let unrecorded = spoken.unspoken.filter { $0.reason == .notRecorded }.map(\.line)
    let filled = try await speak(unrecorded, at: rate, in: place, by: speakers.voice(in:))
    return spoken.dropping { $0 == .notRecorded }.merging(filled)
  }

  private func speak(
    _ lines: [SpokenLine], at rate: SampleRate, in place: Voice.Place,
    by voice: (String) throws(SessionError) -> Voice
  ) async throws(SessionError) -> Voice.Spoken {
    var spoken = Voice.Spoken()
    for tag in lines.map(\.language).eachOnce() {
      var voice = try voice(tag)
      voice.progress = progress
      let own = lines.filter { $0.language == tag }
      spoken = spoken.merging(await voice.speak(own, at: rate, in: place))
    }
    return spoken
  }

  /// A text that names a language of its own is spoken by whoever speaks that one.
  private func voice(for tag: String) throws(SessionError) -> Voice {
    guard case .speakers(let speakers, let language, _) = replacement, tag != language,
      voice.engine != nil
    else { return voice }
    return try speakers.voice(in: tag)
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
