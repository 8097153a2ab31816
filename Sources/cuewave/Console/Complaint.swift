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
}

extension ExitStatus {
  /// The status that tells a script what kind of failure it was.
  init(_ error: SessionError) {
    switch error {
    case .routine(let error): self = error.kind == .noInput ? .noInput : .wrongRoutine
    case .tooLong, .tooShort, .unknownTone, .unknownBed, .unknownVoice: self = .wrongRoutine
    case .voice(let error): self = ExitStatus(error.remedy)
    case .voicePack, .packNotBuilt: self = .ioFailed
    case .unknownFormat, .sameTrack: self = .wrongUsage
    case .nothingToBuild: self = .noInput
    case .mix: self = .ioFailed
    case .soundFile(let error): self = ExitStatus(error)
    }
  }

  private init(_ remedy: VoiceError.Remedy) {
    switch remedy {
    case .mendTheText: self = .wrongRoutine
    case .mendThePack: self = .ioFailed
    case .installTheEngine: self = .engineMissing
    case .tryAgain: self = .tryAgain
    }
  }

  private init(_ error: SoundFileError) {
    switch error.remedy {
    case .nameAnInput: self = .noInput
    case .mendTheInput: self = .wrongRoutine
    case .nameAnOutput: self = .cannotCreate
    case .tryAgain: self = .tryAgain
    case .checkTheDevice, .correctTheCall: self = .ioFailed
    }
  }
}
