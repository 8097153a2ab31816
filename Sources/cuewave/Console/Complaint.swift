import ArgumentParser
import CueKit

/// What is said when a session fails, and how the program ends then.
struct Complaint {
  let text: String
  let status: ExitStatus

  init(_ error: SessionError) {
    text = error.description
    status = ExitStatus(error)
  }

  /// Runs a command; a session's failure is said and becomes the exit status.
  static func ending(_ command: () async throws -> Void) async throws {
    do {
      try await command()
    } catch let error as SessionError {
      let complaint = Complaint(error)
      Console.note(complaint.text)
      throw complaint.status.asExit
    }
  }

  /// Says what a reader warned of.
  static func warn(_ warnings: [Diagnostic], in sources: [SourceText]) {
    guard !warnings.isEmpty else { return }
    Console.note(DiagnosticText(sources: sources).text(of: warnings))
  }
}

extension ExitStatus {
  /// The status that tells a script what kind of failure it was.
  init(_ error: SessionError) {
    switch error {
    case .routine(let error): self = error.kind == .noInput ? .noInput : .wrongRoutine
    case .tooLong, .tooShort, .unknownTone: self = .wrongRoutine
    case .voice(let error): self = error.isEngineMissing ? .engineMissing : .tryAgain
    case .unknownFormat, .sameTrack: self = .wrongUsage
    case .nothingToBuild: self = .noInput
    case .mix: self = .ioFailed
    case .soundFile(let error): self = ExitStatus(error)
    }
  }

  private init(_ error: SoundFileError) {
    switch error {
    case .system(let attempt, _, let failure):
      self = failure.mayPass ? .tryAgain : attempt == .create ? .cannotCreate : .ioFailed
    case .notAFile: self = .cannotCreate
    default: self = .ioFailed
    }
  }
}
