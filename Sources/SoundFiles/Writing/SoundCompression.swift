/// How hard an encoder that loses nothing works for a small file; the samples are the same.
public enum SoundCompression: Hashable, Sendable {
  /// As hard as is quick: level 5 of FLAC.
  case usual
  /// As hard as it can, for files that are kept and copied: level 8 of FLAC, 4 % smaller speech.
  case smallest
}
