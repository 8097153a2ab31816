import CueKit

extension Complaint {
  /// Runs a command that looks something up; its failure is said and becomes the exit status.
  static func endingLookup(_ command: () throws -> Void) throws {
    do {
      try command()
    } catch let error as SessionError {
      Console.note(error.description)
      throw ExitStatus(error).asExit
    } catch let error as CatalogueError {
      Console.note(error.description)
      throw ExitStatus(error).asExit
    }
  }
}

extension ExitStatus {
  /// The status that tells a script what kind of failure it was.
  init(_ error: CatalogueError) {
    switch error {
    case .unknownExercise, .unknownLanguage, .unknownSample: self = .noInput
    case .namelessTitle: self = .wrongUsage
    case .wrongFile: self = .wrongRoutine
    case .alreadyThere: self = .cannotCreate
    case .notEncoded: self = .ioFailed
    case .notWritten(let error): self = ExitStatus(SessionError.soundFile(error))
    }
  }
}
