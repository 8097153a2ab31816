/// What becomes of lines that a voice has not recorded.
public enum MissingLines: String, Hashable, Sendable, CaseIterable {
  /// The session fails and names them all: a session has one voice.
  case fail
  /// The engine that was asked for says them, else the tool's own voice.
  case speak
}
