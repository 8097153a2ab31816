/// Whether one session may be spoken by several voices.
public enum VoiceMixing: Hashable, Sendable {
  /// One voice says all; a line that it does not have is an error.
  case refused
  /// A line that one voice does not have is said by the next one.
  case allowed
}
