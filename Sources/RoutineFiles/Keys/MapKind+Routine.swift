extension MapKind {
  /// A routine: what holds for the whole session, and the session.
  static let routine = MapKind(
    "a routine",
    keys: [
      "title", "language", "minutes", "week", "pace", "level", "move-pace", "breath", "limit",
      "voice", "bed", "mix", "keep-alive", "placement", "cues", "form", "order", "exclude",
      "without", "exercises", "session",
    ])
  /// What is said and sounded, and how often.
  static let cues = MapKind(
    "\"cues\"",
    keys: [
      "verbosity", "setup", "phases", "exercise-count", "rep-count", "set-count", "countdown",
      "halfway", "warnings", "time-left", "marker", "marks", "next", "encourage", "tones",
    ])
  /// Which parts of long holds are marked.
  static let halfway = MapKind("\"halfway\"", keys: ["from", "uncounted", "at"])
  /// The background.
  static let bed = MapKind(
    "a bed", keys: ["sound", "level", "start", "end", "fade-in", "fade-out"])

  /// The entry of a session that begins with a word.
  static func entry(_ word: SessionWord) -> MapKind {
    MapKind("\"\(word.rawValue)\"", keys: word.keys + ["bed", "priority"])
  }

  /// The entry of a session that begins with the id of an exercise, or with `exercise`.
  static let exerciseEntry = MapKind("an exercise", keys: changes + ["bed", "priority"])

  /// The keys that change an exercise where a session uses it.
  static let changes = [
    "dose", "say", "phases", "start", "end", "first-side", "changeover", "practitioner", "tones",
    "weeks", "progress",
  ]

  /// How far fitting may change a group.
  static let groupBounds = MapKind("\"bounds\" of a group", keys: ["rounds"])
  /// A superset written as a map.
  static let superset = MapKind("a superset", keys: ["items", "rest", "sides"])
}

/// The words that begin an entry of a session, and so are no ids of exercises.
enum SessionWord: String, CaseIterable {
  case welcome, safety, close, exercise, rest, say, silence, fill, section, group, superset, routine

  /// All of them.
  static let all = allCases.map(\.rawValue)

  /// The keys under such an entry that no other has.
  var keys: [String] {
    switch self {
    case .welcome, .safety, .close, .fill, .routine: []
    case .exercise: MapKind.changes
    case .rest: ["say", "weeks", "progress"]
    case .say: ["pause"]
    case .silence: ["say", "bells", "weeks", "progress"]
    case .section: ["items"]
    case .group: ["items", "rest", "sides", "bounds", "weeks", "progress"]
    case .superset: ["items", "rest", "sides", "weeks", "progress"]
    }
  }
}
