internal import CuePlan
public import RoutineFiles
public import SoundFiles

/// Why something of the tool's own, an exercise or a routine to start from, could not be had.
public enum CatalogueError: Error, Hashable {
  /// A file of the catalogue or a routine to start from is wrong.
  case wrongFile(RoutineFileError)
  /// There is no exercise of that id; `nearest` is the one that was probably meant.
  case unknownExercise(String, nearest: String?, known: [String])
  /// There is no language of that tag.
  case unknownLanguage(String, known: [String])
  /// There is no routine to start from of that name.
  case unknownSample(String, nearest: String?, known: [String])
  /// A title has neither letters nor digits.
  case namelessTitle(String)
  /// The file that was to be written is there already.
  case alreadyThere(String)
  /// The exercises could not be written as JSON.
  case notEncoded(String)
  /// The file could not be written.
  case notWritten(SoundFileError)
}

extension CatalogueError: CustomStringConvertible {
  /// What is wrong and what to type instead, as a terminal shows it.
  public var description: String {
    switch self {
    case .wrongFile(let error): "\(error)"
    case .unknownExercise(let id, let nearest, let known):
      "error: unknown exercise \"\(id)\"\n" + CatalogueError.choice(nearest, known)
    case .unknownLanguage(let tag, let known):
      "error: there is no language \"\(tag)\"\n" + CatalogueError.choice(nil, known)
    case .unknownSample(let name, let nearest, let known):
      "error: there is no routine \"\(name)\" to start from\n"
        + CatalogueError.choice(nearest, known)
    case .namelessTitle(let title):
      "error: \"\(title)\" has nothing to say\n"
        + "  = expected a title with letters or digits, such as \"Neck, week one\""
    case .alreadyThere(let path):
      "error: \(path) is there already, and stays as it is\n"
        + "  = help: give the new routine another name, with -o"
    case .notEncoded(let reason): "error: \(reason)"
    case .notWritten(let error): "error: \(error)"
    }
  }

  private static func choice(_ nearest: String?, _ known: [String]) -> String {
    let expected = "  = expected one of \(known.joined(separator: ", "))"
    return nearest.map { "\(expected)\n  = help: did you mean \"\($0)\"?" } ?? expected
  }
}
