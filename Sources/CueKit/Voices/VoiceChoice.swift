internal import CuePlan
internal import RoutineFiles
internal import Voices

/// Which voice speaks a session.
enum VoiceChoice: Hashable, Sendable {
  /// The one that the tool has for the session's language.
  case standard
  /// The recordings in a folder.
  case recorded(folder: String)

  /// What is asked for: the options come before the routine's wish.
  ///
  /// The options name a voice or a folder; a routine names a voice only. A name that no voice has
  /// is refused.
  init(
    for reading: RoutineReading, options: SessionOptions, shelf: VoiceShelf = .own
  ) throws(SessionError) {
    let known = Self.known(in: reading.language.tag, shelf: shelf)
    if let name = options.voice {
      if let choice = Self(named: name, language: reading.language.tag, shelf: shelf) {
        self = choice
      } else if Folder.isFolder(name) || name.contains("/") {
        self = .recorded(folder: name)
      } else {
        throw .unknownVoice(name, known: known)
      }
    } else if let name = reading.routine.voice {
      guard let choice = Self(named: name, language: reading.language.tag, shelf: shelf) else {
        throw Self.notToBeHad(name, asIn: reading, known: known)
      }
      self = choice
    } else {
      self = .standard
    }
  }

  /// The voice of that name; nil when there is none.
  init?(named name: String, language: String, shelf: VoiceShelf) {
    if ["default", StandardVoice.name(for: language)].contains(name) {
      self = .standard
    } else if let folder = shelf.folder(of: name) {
      self = .recorded(folder: folder)
    } else {
      return nil
    }
  }

  /// The names of the voices for a language: the tool's own by its two names, then the user's.
  private static func known(in language: String, shelf: VoiceShelf) -> [String] {
    ["default", StandardVoice.name(for: language)] + shelf.names
  }

  private static func notToBeHad(
    _ name: String, asIn reading: RoutineReading, known: [String]
  ) -> SessionError {
    guard let source = reading.sources.first else { return .unknownVoice(name, known: known) }
    return .notToBeHad(
      Diagnostic(
        "there is no voice \"\(name)\"", at: place(of: name, in: source),
        width: name.unicodeScalars.count, expected: ChoiceText.of(known),
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
