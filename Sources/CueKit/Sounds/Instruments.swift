internal import Voices

/// What makes the sounds of sessions: a voice and a set of tones, prepared once and shared by all
/// sessions that are made alike.
struct Instruments: Sendable {
  let tones: ToneRack
  private let voices: VoiceShelf

  init(_ options: SessionOptions) throws(SessionError) {
    voices = VoiceShelf(options)
    tones = try ToneRack(folder: options.tones, rate: options.sampleRate)
  }

  /// The voice that speaks sessions in `language`.
  func voice(in language: String) throws(SessionError) -> Voice {
    try voices.voice(in: language)
  }

  /// What may keep lines of `language` from being spoken in a session that goes on without them.
  func forgiven(in language: String) -> Set<VoiceError.Remedy> { voices.forgiven(in: language) }

  /// The voice that speaks sessions in `language` when the one that was asked for failed with
  /// `error`; nil where none may.
  func voice(in language: String, insteadOf error: SessionError) throws(SessionError) -> Voice? {
    try voices.voice(in: language, insteadOf: error)
  }
}
