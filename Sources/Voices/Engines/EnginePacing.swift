/// How a line comes to be said at another pace than the voice's own.
public enum EnginePacing: Hashable, Sendable {
  /// The engine speaks faster or slower.
  case spoken
  /// The engine does not; what it said is stretched, at the same pitch.
  case stretched
}
