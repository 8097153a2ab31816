extension MapKind {
  /// A person's settings of voices.
  static let voiceSettings = MapKind(
    "the settings of voices", keys: ["engine", "languages", "fallback", "say"])
  /// An engine.
  static let engine = MapKind(
    "an engine", keys: ["name", "command", "address", "voice", "model", "key", "remote"])
}
