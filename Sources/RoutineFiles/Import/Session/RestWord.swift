/// Names that timers give to a stretch in which nothing is done.
enum RestWord {
  /// Whether a name says that one rests.
  static func isRest(_ name: String) -> Bool {
    ["rest", "pause", "break"].contains(name.lowercased())
  }

  /// Whether a name between two efforts says that one recovers from the first.
  static func isRecovery(_ name: String) -> Bool {
    isRest(name) || ["recover", "recovery"].contains(name.lowercased())
  }
}
