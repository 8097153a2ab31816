internal import Foundation
internal import RoutineFiles
internal import Synchronization
internal import Voices

/// The voices that sessions share: a pack is opened once, an engine is asked once who it is.
final class Speakers: Sendable {
  private let settings: VoiceSettings
  private let missing: MissingLines?
  private let engines = Opened()
  private let own: Opened
  private let recorded: Opened

  /// Prepares voices as a person's settings ask for them.
  convenience init(_ settings: VoiceSettings, missing: MissingLines? = nil) {
    self.init(settings, missing: missing, own: Opened(), recorded: Opened())
  }

  private init(_ settings: VoiceSettings, missing: MissingLines?, own: Opened, recorded: Opened) {
    self.settings = settings
    self.missing = missing
    self.own = own
    self.recorded = recorded
  }

  /// The voice that speaks `language`: the engine that was asked for, else the tool's own.
  func voice(in language: String) throws(SessionError) -> Voice {
    try engines.voice(language) { () throws(SessionError) in
      guard let engine = try engine(for: language) else { return try ownVoice(in: language) }
      return voice(of: engine)
    }
  }

  /// The voice of the recordings in `folder`, for sessions in `language`.
  func voice(recordedIn folder: String, for language: String) throws(SessionError) -> Voice {
    try recorded.voice("\(language) \(folder)") { () throws(SessionError) in
      let pack = try VoicePack.opened(folder, language: language)
      guard pack.speaks(language) else {
        throw .foreignVoice(folder: folder, speaks: pack.manifest.language, wanted: language)
      }
      return finished(Voice(packs: [pack], chain: .speech()))
    }
  }

  /// The same without the engine, where the settings allow the tool's own voice to speak because
  /// the engine failed, and nobody asks for anything else.
  func own(insteadOf error: SessionError, in language: String) -> Speakers? {
    guard case .voice(let error) = error, missing == nil, settings.fallback == .default,
      settings.engine(for: language) != nil,
      [.installTheEngine, .tryAgain].contains(error.remedy)
    else { return nil }
    var settings = settings
    (settings.engine, settings.languages) = (nil, [:])
    return Speakers(settings, missing: missing, own: own, recorded: recorded)
  }

  /// What may keep lines of `language` from being spoken in a session that goes on without them.
  ///
  /// Where nothing is asked for, the tool's own voice may not be installed; an engine that somebody
  /// chose is wanted, and only they may say otherwise; recordings are to be completed.
  func forgiven(_ choice: VoiceChoice, in language: String) -> Set<VoiceError.Remedy> {
    switch (missing, choice, settings.engine(for: language), settings.fallback) {
    case (.tones, _, _, _): [.recordTheLines, .installTheEngine, .tryAgain]
    case (.fail, _, _, _), (.speak, _, _, _), (nil, .recorded, _, _): []
    case (nil, .standard, nil, _): [.installTheEngine]
    case (nil, .standard, .some, .tones): [.installTheEngine, .tryAgain]
    case (nil, .standard, .some, .none), (nil, .standard, .some, .default): []
    }
  }

  /// Who else speaks `language`, in the order they are asked: the engine that was asked for, the
  /// tool's own voice, every engine of the tool's list with a voice of its own.
  func others(
    than choice: VoiceChoice, in language: String
  ) throws(SessionError) -> [OtherVoice] {
    let standard = try StandardVoice.speaking(language)
    let wish = try engine(for: language) == nil ? nil : settings.engine(for: language)
    var others: [OtherVoice] = []
    if let wish, choice != .standard {
      others.append(OtherVoice(name: wish.name, voice: try voice(in: language)))
    }
    if wish != nil || choice != .standard {
      others.append(OtherVoice(name: standard.name, voice: try ownVoice(in: language)))
    }
    let shelf = try SessionError.during { () throws(EngineRefusal) in
      try EngineShelf.standard.get()
    }
    for name in shelf.names where ![standard.engine.name, wish?.name].contains(name) {
      let engine = try? shelf.engine(
        named: name, language: language, environment: ProcessInfo.processInfo.environment)
      if let engine { others.append(OtherVoice(name: name, voice: voice(of: engine))) }
    }
    return others
  }

  /// What a pack of the voice that speaks `language` says of itself: all that is known of the tool's
  /// own voice, and only the name of an engine, whose voices have licences of their own.
  func credit(in language: String) throws(SessionError) -> VoicePackBuilder.Credit {
    var credit = try StandardVoice.speaking(language).credit
    (credit.version, credit.language) = ("1", language)
    if let wish = settings.engine(for: language), try engine(for: language) != nil {
      (credit.license, credit.attribution) = ("", "Spoken by \(wish.name)")
    }
    return credit
  }

  private func voice(of engine: any SpeechEngine) -> Voice {
    let store = ClipStore(environment: ProcessInfo.processInfo.environment)
    return finished(Voice(engine: engine, store: store, chain: .speech()))
  }

  private func ownVoice(in language: String) throws(SessionError) -> Voice {
    try own.voice(language) { () throws(SessionError) in
      finished(try StandardVoice.speaking(language).speaker())
    }
  }

  /// The engine that was asked for, which speaks all by itself; nil where it is the tool's own voice.
  private func engine(for language: String) throws(SessionError) -> (any SpeechEngine)? {
    guard let wish = settings.engine(for: language) else { return nil }
    let standard = try StandardVoice.speaking(language)
    let engine = try SessionError.during { () throws(EngineRefusal) in
      try wish.engine(for: language, environment: ProcessInfo.processInfo.environment)
    }
    return standard.isSpoken(by: engine) ? nil : engine
  }

  private func finished(_ voice: Voice) -> Voice {
    var voice = voice
    voice.engine = voice.engine.map(IdentifiedEngine.init)
    voice.pronunciations = Pronunciations(
      settings.pronunciations.map { (written: $0.written, said: $0.said) })
    return voice
  }
}

/// Voices that were asked for before, by name.
private final class Opened: Sendable {
  private let voices = Mutex<[String: Result<Voice, SessionError>]>([:])

  /// The voice of that name, made when it is first asked for.
  func voice(
    _ name: String, _ make: () throws(SessionError) -> Voice
  ) throws(SessionError) -> Voice {
    let found = voices.withLock { voices in
      let voice = voices[name] ?? Result { () throws(SessionError) in try make() }
      voices[name] = voice
      return voice
    }
    return try found.get()
  }
}
