public import SoundFiles

/// Why a recording cannot become a line of a voice.
public enum RecordingProblem: Error, Hashable, Sendable {
  /// The folder cannot be used, or holds no recording.
  case folder(VoicePackError)
  /// The file is no sound that can be read.
  case unreadable(SoundFileError)
  /// The files are sounds of a kind that is not read.
  case foreign(ForeignRecordings)
  /// The file's name says nothing.
  case nameless(String)
  /// The file's name is a number, and there is no script that says what it stands for.
  case numberWithoutScript(String)
  /// The file's name says what no line of the script says.
  case notInScript(String, nearest: String?)
  /// The file's name begins with a number that the script does not have.
  case noSuchNumber(String, lines: Int)
  /// The file's name has the number of one line and the words of another.
  case wrongNumber(String, saysLine: Int)
  /// Several files are the same take of the same line.
  case severalFiles([String], text: String)
  /// Nobody speaks in the file.
  case silent(String)
  /// A single file is a take of many lines, and there is no script that says of which.
  case takeWithoutScript(String)
  /// Some lines of the script are not in the take.
  case notInTake(String, stretches: Int, lines: [ScriptLine])
  /// The recordings are in several languages, and a pack has one.
  case severalLanguages([String])
}

extension RecordingProblem: CustomStringConvertible {
  /// One sentence: the file, what was found, what was expected.
  public var description: String {
    switch self {
    case .folder(let error): "\(error)"
    case .unreadable(let error): "\(error)"
    case .foreign(let files): "\(files)"
    case .nameless(let path):
      "\(path): its name says nothing, expected the number or the words of a line"
    case .numberWithoutScript(let path):
      "\(path): is named by a number, and no script says which line that is; add --script FILE or "
        + "--for ROUTINE"
    case .notInScript(let path, let nearest):
      "\(path): no line of the script says that"
        + (nearest.map { "; the nearest is “\($0)”" }
          ?? ", expected the number or the words of a line")
    case .noSuchNumber(let path, let lines):
      "\(path): the script has no line of that number, expected 1 to \(lines)"
    case .wrongNumber(let path, let other):
      "\(path): has the words of line \(other), and another number; rename it by either"
    case .severalFiles(let paths, let text):
      "\(paths.joined(separator: " and ")) are all “\(text)”, expected one of them; a second take "
        + "has ~2 at the end of its name"
    case .silent(let path): "\(path): nobody speaks in it"
    case .takeWithoutScript(let path):
      "\(path): is one file, and no script says which lines are in it; add --script FILE or --for "
        + "ROUTINE, or name a folder with a file for each line"
    case .notInTake(let path, let stretches, let lines):
      "\(path): has \(stretches) stretches of speech, and none that fits "
        + (lines.count == 1 ? "line " : "lines ")
        + lines.map { "\($0.number) “\($0.text)”" }.joined(separator: ", ")
        + "; read the lines in order, a second of quiet between them, or record these as files of "
        + "their own"
    case .severalLanguages(let tags):
      "the script has lines in \(tags.joined(separator: " and ")), and a voice speaks one language; "
        + "make a script for each"
    }
  }
}

/// Everything that keeps recordings from becoming a voice pack; nothing was written.
public struct RecordingImportError: Error, Hashable, Sendable {
  /// The problems, in the order of the files; at least one.
  public let problems: [RecordingProblem]
}

extension RecordingImportError: CustomStringConvertible {
  /// A line for each problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension RecordingProblem {
  /// The problem of a file that cannot be read.
  static func unread(_ path: String, _ error: SoundFileError) -> RecordingProblem {
    ForeignRecordings(path, error).map { .foreign($0) } ?? .unreadable(error)
  }

  /// The foreign files of these, if it is that.
  private var foreignFiles: ForeignRecordings? {
    guard case .foreign(let files) = self else { return nil }
    return files
  }

  /// The problems, with one for all files of a foreign kind, which comes first.
  static func gathered(_ problems: [RecordingProblem]) -> [RecordingProblem] {
    ForeignRecordings.gathered(problems.compactMap(\.foreignFiles)).map { .foreign($0) }
      + problems.filter { $0.foreignFiles == nil }
  }
}
