/// What makes the sounds of sessions: a voice and a set of tones, prepared once and shared by all
/// sessions that are made alike.
struct Instruments: Sendable {
  let tones: ToneRack
  private let missing: MissingLines

  init(_ options: SessionOptions) throws(SessionError) {
    missing = options.missing
    tones = try ToneRack(folder: options.tones, rate: options.sampleRate)
  }

  /// Who speaks a session in `language`.
  func cast(_ choice: VoiceChoice, in language: String) throws(SessionError) -> VoiceCast {
    try VoiceCast(choice, language: language, missing: missing)
  }
}
