internal import Foundation
internal import RoutineFiles
internal import Synchronization
internal import Voices

/// The voices of sessions by language: a pack is opened once, an engine is asked once who it is.
final class VoiceShelf: Sendable {
  private let settings: VoiceSettings
  private let mixing: VoiceMixing
  private let missing: MissingVoice
  private let voices = Mutex<[String: Result<Voice, SessionError>]>([:])
  private let ownVoices = Mutex<[String: Result<Voice, SessionError>]>([:])

  /// Prepares voices as the options ask for them.
  init(_ options: SessionOptions) {
    settings = options.voices
    mixing = options.mixing
    missing = options.missingVoice
  }

  /// The voice that speaks `language`: the engine that was asked for, else the tool's own.
  func voice(in language: String) throws(SessionError) -> Voice {
    try voices.voice(in: language) { language throws(SessionError) in
      guard let wish = settings.engine(for: language) else { return try ownVoice(in: language) }
      return try chosen(wish, language)
    }
  }

  /// The tool's own voice, where the settings allow it to speak because the other one failed.
  func voice(in language: String, insteadOf error: SessionError) throws(SessionError) -> Voice? {
    guard case .voice(let error) = error, missing != .refused, settings.fallback == .default,
      settings.engine(for: language) != nil,
      [.installTheEngine, .tryAgain].contains(error.remedy)
    else { return nil }
    return try ownVoice(in: language)
  }

  /// What may keep lines of `language` from being spoken in a session that goes on without them.
  ///
  /// The tool's own voice may not be installed; an engine that somebody chose is wanted, and only
  /// they may say otherwise.
  func forgiven(in language: String) -> Set<VoiceError.Remedy> {
    switch (missing, settings.engine(for: language), settings.fallback) {
    case (.refused, _, _), (_, .some, .none), (_, .some, .default): []
    case (.tones, nil, _): [.installTheEngine]
    case (.tones, .some, .tones): [.installTheEngine, .tryAgain]
    }
  }

  private func ownVoice(in language: String) throws(SessionError) -> Voice {
    try ownVoices.voice(in: language) { language throws(SessionError) in
      let standard = try SessionError.during { () throws(EngineRefusal) in
        try StandardVoice(language: language)
      }
      do throws(VoicePackError) { return finished(try standard.voice()) } catch {
        throw .voicePack(error)
      }
    }
  }

  /// An engine speaks all by itself, unless it is the voice of the tool's pack.
  private func chosen(_ wish: EngineWish, _ language: String) throws(SessionError) -> Voice {
    let environment = ProcessInfo.processInfo.environment
    let standard = try SessionError.during { () throws(EngineRefusal) in
      try StandardVoice(language: language)
    }
    let engine = try SessionError.during { () throws(EngineRefusal) in
      try wish.engine(for: language, environment: environment)
    }
    guard !standard.isSpoken(by: engine) else { return try ownVoice(in: language) }
    return finished(
      Voice(engine: engine, store: ClipStore(environment: environment), chain: .speech()))
  }

  private func finished(_ voice: Voice) -> Voice {
    var voice = voice
    voice.engine = voice.engine.map(IdentifiedEngine.init)
    voice.mixing = mixing
    voice.pronunciations = Pronunciations(
      settings.pronunciations.map { (written: $0.written, said: $0.said) })
    return voice
  }
}

extension SessionError {
  /// Does something with an engine; a refusal is a session's failure.
  static func during<Made>(
    _ work: () throws(EngineRefusal) -> Made
  ) throws(SessionError) -> Made {
    do throws(EngineRefusal) { return try work() } catch { throw .engine(error) }
  }
}

extension Mutex<[String: Result<Voice, SessionError>]> {
  /// The voice of `language`, made when it is first asked for.
  fileprivate func voice(
    in language: String, _ make: (String) throws(SessionError) -> Voice
  ) throws(SessionError) -> Voice {
    let found = withLock { voices in
      let voice = voices[language] ?? Result { () throws(SessionError) in try make(language) }
      voices[language] = voice
      return voice
    }
    return try found.get()
  }
}
