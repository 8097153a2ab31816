internal import CuePlan

/// A kind of file that other programs keep sessions in.
public enum ImportFormat: String, Hashable, Sendable, CaseIterable {
  /// Lines of `phrase;pause`, as audio_program_generator reads them.
  case phrases = "apg"
  /// A table of intervals with a header row.
  case table = "csv"
  /// The workout text of intervals.icu: `- cue 30s target`.
  case steps = "intervals"
  /// The timers that OpenHIIT exports, in JSON.
  case openHIIT = "openhiit"
  /// A workout for w2a, in YAML.
  case w2a
  /// A Zwift workout, in XML.
  case zwift = "zwo"
}

extension ImportFormat {
  /// Guesses the format of a text by its first letters and lines, then by the ending of its file;
  /// nil when nothing speaks for any.
  static func guess(_ source: SourceText) -> ImportFormat? {
    let lines = source.lines.lazy.map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
    guard let first = lines.first else { return nil }
    if first.hasPrefix("<") { return .zwift }
    if first.hasPrefix("[") || first.hasPrefix("{") { return .openHIIT }
    switch ending(of: source.file) {
    case "zwo": return .zwift
    case "json": return .openHIIT
    case "csv", "tsv": return .table
    case "yaml", "yml": return .w2a
    default: break
    }
    if TableColumns.isHeader(String(first)) { return .table }
    if lines.contains(where: { $0.hasPrefix("exercises:") }) { return .w2a }
    if lines.contains(where: { $0.hasPrefix("- ") && StepLine.hasTime($0) }) { return .steps }
    return lines.contains { $0.contains(";") } ? .phrases : nil
  }

  private static func ending(of file: String) -> String? {
    let name = file.split(separator: "/").last ?? ""
    return name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?
      .lowercased()
  }
}
