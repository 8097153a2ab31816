/// A speech engine as somebody asks for it.
public enum EngineWish: Hashable, Sendable {
  /// An engine that the tool knows, with one of its voices: `piper nina.onnx`.
  case known(String, voice: String?)
  /// Somebody's own program: its name, or path from the root, and its arguments.
  case command([String], voice: String?)
  /// A service that speaks as OpenAI's does.
  case service(SpeechService)

  /// A service at an address, and what it is asked for.
  public struct SpeechService: Hashable, Sendable {
    /// Where it is, up to the part before `/audio/speech`.
    public var address: String
    /// The voice; nil for `alloy`, which most services know.
    public var voice: String?
    /// The model; nil for `tts-1`, which most services know.
    public var model: String?
    /// The environment variable that holds the key; nil where none is needed.
    public var key: String?
    /// How far away it may be.
    public var reach: Reach

    /// Makes a wish.
    public init(
      address: String, voice: String? = nil, model: String? = nil, key: String? = nil,
      reach: Reach = .thisMachine
    ) {
      self.address = address
      self.voice = voice
      self.model = model
      self.key = key
      self.reach = reach
    }
  }

  /// How far away a service may be.
  public enum Reach: Hashable, Sendable {
    /// On this machine only.
    case thisMachine
    /// Anywhere: what a session says leaves this machine.
    case anywhere
  }

  /// Reads one line: a name or an address, and behind it a voice.
  init?(line: String) {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first else { return nil }
    let voice = parts.dropFirst().first
    if first.hasPrefix("http://") || first.hasPrefix("https://") {
      self = .service(SpeechService(address: first, voice: voice))
    } else {
      self = .known(first, voice: voice)
    }
  }
}
