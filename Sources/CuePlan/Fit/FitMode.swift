/// What fitting a session to a length may do.
public enum FitMode: String, Hashable, Sendable, CaseIterable {
  /// Nothing is left out; a length that is too short is an error.
  case strict
  /// What a too short length has no room for is left out, least important first.
  case best
}
