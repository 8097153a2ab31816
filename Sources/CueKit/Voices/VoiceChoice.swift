internal import CuePlan
internal import RoutineFiles
internal import Voices

/// The voices that can be asked for by name.
enum VoiceChoice {
  /// The one voice that the tool has for a routine's language, by its two names.
  static func known(for reading: RoutineReading) -> [String] {
    ["default", StandardVoice.name(for: reading.language.tag)]
  }

  /// Refuses a name that no voice has; what the options ask for comes before the routine's wish.
  static func check(
    _ reading: RoutineReading, options: SessionOptions
  ) throws(SessionError) {
    let known = known(for: reading)
    if let name = options.voice {
      guard known.contains(name) else { throw .unknownVoice(name, known: known) }
    } else if let name = reading.routine.voice, !known.contains(name) {
      throw notToBeHad(name, asIn: reading)
    }
  }

  private static func notToBeHad(_ name: String, asIn reading: RoutineReading) -> SessionError {
    let known = known(for: reading)
    guard let source = reading.sources.first else { return .unknownVoice(name, known: known) }
    return .notToBeHad(
      Diagnostic(
        "there is no voice \"\(name)\"", at: place(of: name, in: source),
        width: name.unicodeScalars.count, expected: known.joined(separator: " or "),
        suggestion: NearestWord.find(name, in: known)),
      in: source)
  }

  /// Where the name stands, looked for in the text: a routine keeps the choice and not its place.
  private static func place(of name: String, in source: SourceText) -> SourcePlace {
    for (index, line) in source.lines.enumerated() where line.hasPrefix("voice:") {
      let column = line.firstRange(of: name).map { line[..<$0.lowerBound].unicodeScalars.count + 1 }
      return SourcePlace(file: source.file, line: index + 1, column: column ?? 1)
    }
    return SourcePlace(file: source.file, line: 1, column: 1)
  }
}
