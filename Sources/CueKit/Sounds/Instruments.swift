/// What makes the sounds of sessions: a voice and a set of tones, prepared once and shared by all
/// sessions that are made alike.
struct Instruments: Sendable {
  let tones: ToneRack
  private let speakers: Speakers
  private let missing: MissingLines?

  init(_ options: SessionOptions) throws(SessionError) {
    speakers = Speakers(options.voices, missing: options.missing)
    missing = options.missing
    tones = try ToneRack(folder: options.tones, rate: options.sampleRate)
  }

  /// Who speaks a session in `language`.
  func cast(_ choice: VoiceChoice, in language: String) throws(SessionError) -> VoiceCast {
    try VoiceCast(choice, language: language, missing: missing, from: speakers)
  }

  /// Who speaks it instead when that failed with `error`; nil where nobody may.
  func cast(
    _ choice: VoiceChoice, in language: String, insteadOf error: SessionError
  ) throws(SessionError) -> VoiceCast? {
    guard let own = speakers.own(insteadOf: error, in: language) else { return nil }
    return try VoiceCast(choice, language: language, missing: missing, from: own)
  }

  /// What may keep lines of `language` from being spoken in a session that goes on without them.
  func forgiven(_ choice: VoiceChoice, in language: String) -> Set<VoiceError.Remedy> {
    speakers.forgiven(choice, in: language)
  }
}
