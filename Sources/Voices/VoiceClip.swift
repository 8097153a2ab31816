public import CueMix
public import CuePlan

/// A piece of speech, finished: at the session's rate and at its loudness, ready to be mixed.
public struct VoiceClip: Hashable, Sendable {
  /// What is heard.
  public let sound: Sound
  /// What a plan needs to know of it; its anchor is the onset of the first vowel.
  public let length: SoundLength

  /// Makes a clip with its beat on the frame `anchor`.
  public init(_ sound: Sound, anchor: Int) {
    self.sound = sound
    length = SoundLength(frames: sound.frames, anchor: anchor)
  }
}
