import Foundation

/// The voice in which the tool itself speaks a language.
///
/// Everything that a session in that language says is said by this one voice: recordings come from
/// its pack, any other text from its engine, and all of it goes through its chain.
public struct StandardVoice: Sendable {
  /// What its pack says of itself; its id is the voice's name.
  public let credit: VoicePackBuilder.Credit
  /// What speaks lines that the pack does not hold.
  public let engine: ProgramEngine
  /// What every recording goes through.
  public let chain: SpeechChain

  private let packs: PackSupply
  private let store: ClipStore?

  private enum PackSupply {
    /// The tool comes with a pack.
    case bundled
    case none
  }

  /// The voice for `language`: flite's `rms` for English, espeak-ng's for any other one.
  ///
  /// Of `language`, a BCP 47 tag, only the language itself counts, not the region.
  public init(language: String) throws(EngineRefusal) {
    try self.init(language: language, environment: ProcessInfo.processInfo.environment)
  }

  /// The voice for `language`, with programs and the clip store found through `environment`.
  public init(language: String, environment: [String: String]) throws(EngineRefusal) {
    store = ClipStore(environment: environment)
    credit = .standard(for: language)
    let isEnglish = credit == .rms
    engine = try EngineShelf.standard.get().engine(
      named: isEnglish ? "flite" : "espeak-ng", language: language, environment: environment)
    chain = isEnglish ? .rms : .speech()
    packs = isEnglish || language.primaryLanguage == "es" ? .bundled : .none
  }

  /// The name of the voice for `language`.
  public static func name(for language: String) -> String {
    VoicePackBuilder.Credit.standard(for: language).id
  }

  /// Its name, which is also that of its pack's folder.
  public var name: String { credit.id }

  /// The voice with its pack, if the tool has one in that language.
  public func voice() throws(VoicePackError) -> Voice {
    var voice = rehearsing
    if packs == .bundled { voice.packs = [try .standard(named: name)] }
    return voice
  }

  /// The voice without its pack: every line is the engine's own, as when the pack is being made.
  public var rehearsing: Voice { Voice(engine: engine, store: store, chain: chain) }

  /// Whether `engine` is this voice, so that what it says may stand beside the pack.
  public func isSpoken(by engine: any SpeechEngine) -> Bool {
    guard let program = engine as? ProgramEngine else { return false }
    return program.name == self.engine.name && program.voiceInWords == self.engine.voiceInWords
  }

  /// What makes its pack.
  public var packBuilder: VoicePackBuilder {
    VoicePackBuilder(credit, engine: engine, store: store, chain: chain)
  }
}

extension VoicePackBuilder.Credit {
  /// The pack of flite's voice `rms` that comes with the tool.
  public static let rms = Self(
    id: "rms", version: "2", language: "en-US", license: "MIT-Festival",
    attribution: "Spoken by flite with the voice “rms”, built at Carnegie Mellon University "
      + "from the CMU ARCTIC recordings of John Kominek and Alan W Black; see NOTICE")

  /// The pack of the tool's own voice for `language`.
  static func standard(for language: String) -> Self {
    language.primaryLanguage == "en" ? .rms : .espeak(language.primaryLanguage)
  }

  /// The pack of espeak-ng's voice for `language`.
  static func espeak(_ language: String) -> Self {
    Self(
      id: "espeak-\(language)", version: "1", language: language, license: "Apache-2.0",
      attribution: "Spoken by the program espeak-ng, which is not part of it; see NOTICE")
  }
}
