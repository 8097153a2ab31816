public import CueMix
public import CuePlan

/// A piece of speech, finished: at the session's rate and at its loudness, ready to be mixed.
public struct VoiceClip: Hashable, Sendable {
  /// What is heard.
  public let sound: Sound
  /// What a plan needs to know of it; its anchor is the onset of the first vowel.
  public let length: SoundLength

  /// Makes a clip with its beat on the frame `anchor`, one of the takes of its line.
  public init(_ sound: Sound, anchor: Int, takes: TakeChoice = .inTurn(1)) {
    self.sound = sound
    length = SoundLength(frames: sound.frames, anchor: anchor, takes: takes)
  }
}
