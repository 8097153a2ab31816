extension MapKind {
  /// A whole exercise.
  static let exercise = MapKind(
    "an exercise",
    keys: [
      "name", "language", "start", "other-starts", "end", "sides", "first-side", "direction",
      "changeover", "phases", "dose", "bounds", "weeks", "progress", "say", "practitioner",
      "tones", "cautions", "equipment", "substitute", "movements",
    ])
  /// What stands beside the name and length of a phase.
  static let phase = MapKind("a phase", keys: ["kind", "breath", "turn", "tone", "say"])
  /// How much of an exercise.
  static let dose = MapKind(
    "a dose",
    keys: ["sets", "reps", "time", "breaths", "right", "left", "tempo", "hold", "rest"])
  /// How far fitting may change a dose.
  static let bounds = MapKind("\"bounds\"", keys: ["reps", "hold"])
  /// The lines that lead through an exercise.
  static let lines = MapKind(
    "\"say\" of an exercise", keys: ["name", "setup", "switch", "release"])
  /// The setup in both forms.
  static let setup = MapKind("\"setup\"", keys: ["long", "short"])
  /// What a practitioner does and hears.
  static let practitioner = MapKind("\"practitioner\"", keys: ["role", "say"])
  /// A spoken text that says more about itself.
  static let text = MapKind("a text", keys: ["text", "language", "side-words"])
  /// A value with who says so.
  static let sourced = MapKind("a value", keys: ["value", "from"])
}
