internal import CuePlan

extension MapKind {
  /// A language pack.
  static let languagePack = MapKind(
    "a language pack", keys: ["sides", "positions", "lines", "phases", "exercises"])
  /// The words that a language has for an exercise of the catalogue.
  static let exerciseWords = MapKind(
    "the words of an exercise", keys: ["name", "phases", "say", "practitioner"])
  /// The words for the sides.
  static let sideWords = MapKind("\"sides\"", keys: Side.allCases.map(\.rawValue))
  /// How each position is reached.
  static let positions = MapKind("\"positions\"", keys: Position.allCases.map(\.rawValue))
  /// The tool's own lines.
  static let packLines = MapKind("\"lines\"", keys: LanguagePack.LineKey.allCases.map(\.rawValue))
}
