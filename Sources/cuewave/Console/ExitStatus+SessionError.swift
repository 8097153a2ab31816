import CueKit

extension ExitStatus {
  /// The status that tells a script what kind of failure it was.
  init(_ error: SessionError) {
    switch error {
    case .routine(let error): self = error.kind == .noInput ? .noInput : .wrongRoutine
    case .fit, .nothingLeft, .notToBeHad, .unknownTone, .noTones, .wrongScript, .notImported:
      self = .wrongRoutine
    case .voice(let error), .unrecorded(let error, _): self = ExitStatus(error.remedy)
    case .voicePack(.noSounds), .voicePack(.badFile): self = .noInput
    case .voicePack(.severalFiles): self = .wrongRoutine
    case .packNotBuilt(.isThere), .packNotBuilt(.ofAPerson), .packNotBuilt(.noFolder):
      self = .cannotCreate
    case .packNotBuilt(.unspoken(let error)): self = ExitStatus(error.remedy)
    case .voicePack, .packNotBuilt: self = .ioFailed
    case .engine(.noList): self = .ioFailed
    case .engine, .severalLanguages, .unknownVoice, .foreignVoice, .unknownBed, .unknownFormat,
      .sameTracks:
      self = .wrongUsage
    case .nothingToBuild, .notInVoice: self = .noInput
    case .notPlayed: self = .engineMissing
    case .replacesRoutine: self = .cannotCreate
    case .mix, .notEncoded: self = .ioFailed
    case .soundFile(.unfitQuality), .soundFile(.rateNotTaken): self = .wrongUsage
    case .soundFile(let error): self = ExitStatus(error.remedy)
    case .folder(let error): self = ExitStatus(error.reason)
    }
  }

  private init(_ remedy: VoiceError.Remedy) {
    switch remedy {
    case .mendTheText, .recordTheLines: self = .wrongRoutine
    case .mendThePack: self = .ioFailed
    case .installTheEngine: self = .engineMissing
    case .tryAgain: self = .tryAgain
    }
  }

  private init(_ remedy: SoundFileError.Remedy) {
    switch remedy {
    case .nameAnInput: self = .noInput
    case .mendTheInput: self = .wrongRoutine
    case .nameAnOutput: self = .cannotCreate
    case .tryAgain: self = .tryAgain
    case .checkTheDevice, .correctTheCall: self = .ioFailed
    }
  }

  private init(_ reason: FolderError.Reason) {
    switch reason {
    case .missing, .unreadable, .notAFolder: self = .noInput
    case .cannotBeMade: self = .cannotCreate
    }
  }
}
