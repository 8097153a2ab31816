public import CuePlan

/// How a session is made, where the routine leaves it open.
public struct SessionOptions: Hashable, Sendable {
  /// The length asked for in place of the routine's own.
  public var length: Seconds?
  /// The voice asked for in place of the routine's own, by name.
  public var voice: String?
  /// A folder of sounds, each named like the tone it replaces; nil uses the tool's own.
  public var tones: String?
  /// Whether somebody helps; nil keeps what the routine says.
  public var form: SessionForm?
  /// What may be done about a length that is too short for the routine.
  public var fit: FitMode
  /// Frames in a second.
  public var sampleRate: SampleRate

  /// Makes options; what is left out keeps what the routine says.
  public init(
    length: Seconds? = nil, voice: String? = nil, tones: String? = nil, form: SessionForm? = nil,
    fit: FitMode = .strict, sampleRate: SampleRate = .standard
  ) {
    self.length = length
    self.voice = voice
    self.tones = tones
    self.form = form
    self.fit = fit
    self.sampleRate = sampleRate
  }
}
