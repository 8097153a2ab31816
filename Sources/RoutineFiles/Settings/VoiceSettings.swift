/// What somebody has chosen for every session on their machine: who speaks, and how words are said.
///
/// It is read from the person's own file and never from a routine, for an engine is a program that
/// is run.
public struct VoiceSettings: Hashable, Sendable {
  /// Who speaks in place of the tool's own voice; nil for nobody.
  public var engine: EngineWish?
  /// Who speaks one language, by its tag, in place of ``engine``.
  public var languages: [String: EngineWish]
  /// What is done when the engine does not speak.
  public var fallback: EngineFallback
  /// How words are said, in the order they are written.
  public var pronunciations: [SaidWord]

  /// Makes settings; without any the tool speaks in its own voices.
  public init(
    engine: EngineWish? = nil, languages: [String: EngineWish] = [:],
    fallback: EngineFallback = .none, pronunciations: [SaidWord] = []
  ) {
    self.engine = engine
    self.languages = languages
    self.fallback = fallback
    self.pronunciations = pronunciations
  }

  /// Who was chosen to speak `language`, a tag such as `es-MX`.
  public func engine(for language: String) -> EngineWish? {
    languages[language] ?? languages[String(language.prefix { $0 != "-" })] ?? engine
  }
}

/// What is done when a chosen engine does not speak.
public enum EngineFallback: String, Hashable, Sendable, CaseIterable {
  /// The session fails, and says why.
  case none
  /// The tool's own voice speaks the whole session, and the session says so.
  case `default`
  /// The session goes on without the lines it did not say, with tones where there are any, and
  /// says so.
  case tones
}

/// A word and how it is said: `T-spine` as `tee spine`.
public struct SaidWord: Hashable, Sendable {
  /// The word as it is written.
  public var written: String
  /// The words that an engine is given for it.
  public var said: String

  /// Makes an entry.
  public init(_ written: String, said: String) {
    self.written = written
    self.said = said
  }
}
