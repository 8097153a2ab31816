public import CuePlan

/// Something that turns words into a recording: a program, a service, a test's own tone.
///
/// What it returns is raw: nothing is trimmed or levelled, so that a voice pack, the clip store
/// and a fresh recording all go through the same processing.
public protocol SpeechEngine: Sendable {
  /// How it comes to speak faster or slower.
  var pacing: EnginePacing { get }

  /// Says who would speak; part of the key under which recordings are kept.
  func identity() async throws(EngineFailure) -> EngineIdentity

  /// Speaks one utterance, at most 500 Unicode scalars of words and sentence marks.
  func speak(_ utterance: Utterance) async throws(EngineFailure) -> Recording
}

/// What an engine is asked to say at once.
public struct Utterance: Hashable, Sendable {
  /// The words.
  public let text: String
  /// Their language, as a BCP 47 tag.
  public let language: String
  /// How fast they are said.
  public let pace: Pace

  /// Makes an utterance; the text is taken as it is.
  public init(_ text: String, language: String = "en", pace: Pace = .natural) {
    self.text = text
    self.language = language
    self.pace = pace
  }
}

/// Who speaks: two engines with equal identities say equal words with equal samples.
public struct EngineIdentity: Hashable, Sendable {
  /// The engine's name.
  public let engine: String
  /// Its version, in its own words.
  public let version: String
  /// Its voice.
  public let voice: String
  /// Whatever else decides how it sounds: its arguments, what is in its voice's file.
  public let settings: String

  /// Makes an identity.
  public init(engine: String, version: String, voice: String, settings: String = "") {
    self.engine = engine
    self.version = version
    self.voice = voice
    self.settings = settings
  }
}

extension SpeechEngine {
  /// It speaks at the pace it is asked for.
  public var pacing: EnginePacing { .spoken }

  /// Speaks all of a text, utterance by utterance, in one recording.
  func record(_ text: SpokenText) async throws(EngineFailure) -> Recording {
    var whole: Recording?
    for words in text.utterances {
      let part = try await speak(Utterance(words, language: text.language, pace: text.pace))
      whole = try whole?.joined(with: part) ?? part
    }
    guard let whole else { throw .silent }
    return whole
  }
}
