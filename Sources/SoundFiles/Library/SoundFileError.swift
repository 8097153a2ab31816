/// Why a sound file could not be read, written or resampled; every case says which file.
public enum SoundFileError: Error, Hashable, Sendable {
  /// The operating system refused while doing `attempt`.
  case system(Attempt, path: String, SystemFailure)
  /// The path leads to something that cannot be read as, or replaced by, a file.
  case notAFile(Attempt, path: String, FileKind)
  /// The bytes are of no kind that is read; `found` names what they look like.
  case unknownKind(name: String, found: String)
  /// The container is read, but not with the codec inside.
  case unknownCodec(name: String, found: String)
  /// The bytes contradict themselves; `detail` says where.
  case damaged(name: String, detail: String)
  /// The file announces more than it holds; both in `unit`.
  case cutShort(name: String, announced: Int, held: Int, unit: String)
  /// The file is larger than the caller accepts.
  case beyondLimit(name: String, quantity: String, found: Int, accepted: ClosedRange<Int>)
  /// A sample is not a number or infinite.
  case notFinite(name: String, frame: Int)
  /// The sound is silent from end to end.
  case silent(name: String)
  /// The encoder does not take these settings; `detail` are its words.
  case cannotEncode(path: String, detail: String)
  /// The frames written are not the frames announced.
  case wrongLength(path: String, announced: Int, written: Int)
  /// The samples do not fill whole frames.
  case partialFrame(path: String, samples: Int, channels: Int)
  /// A chapter lies outside the sound, or beyond what the format can name.
  case chapterOutside(path: String, title: String, start: Int, end: Int, reach: Int)
  /// The format holds no more than `reach` chapters.
  case tooManyChapters(path: String, found: Int, reach: Int)
  /// The format cannot hold that many bytes of sound.
  case tooLong(path: String, reach: Int)
  /// The format has no such rate, in hertz.
  case rateNotTaken(path: String, kind: SoundFileKind, found: Int, accepted: [Int])
  /// The kind of file has no quality of that number.
  case unfitQuality(SoundFileKind, found: Int, accepted: [ClosedRange<Int>])
  /// Floats were given to a format of 16 bits.
  case notRounded(path: String)
  /// The sound cannot change its rate.
  case cannotResample(from: Int, to: Int, detail: String)
  /// The sound cannot change its tempo.
  case cannotStretch(tempo: Double, rate: Int)

  /// What was being done when the system refused.
  public enum Attempt: String, Hashable, Sendable {
    case read, create, write, flush, publish
  }

  /// What a path can lead to besides a file.
  public enum FileKind: String, Hashable, Sendable {
    case folder
    case pipe
    case device
    case socket
  }
}

extension SoundFileError {
  /// What a caller can do about it.
  public enum Remedy: Hashable, Sendable {
    /// Name an input that exists and may be read.
    case nameAnInput
    /// Give a sound that is whole, finite and of a kind that is read.
    case mendTheInput
    /// Name an output that can be made.
    case nameAnOutput
    /// Make room, or try again later.
    case tryAgain
    /// Look at the device: it failed.
    case checkTheDevice
    /// Correct the calling program.
    case correctTheCall
  }

  /// What a caller can do about it; decides the exit code of a command.
  public var remedy: Remedy {
    switch self {
    case .system(_, _, let failure) where failure.mayPass: .tryAgain
    case .system(.read, _, let failure): failure == .inputOutput ? .checkTheDevice : .nameAnInput
    case .system(.create, _, let failure):
      failure == .inputOutput ? .checkTheDevice : .nameAnOutput
    case .system: .checkTheDevice
    case .notAFile(.read, _, _): .nameAnInput
    case .notAFile, .tooLong, .cannotEncode, .rateNotTaken, .unfitQuality: .nameAnOutput
    case .unknownKind, .unknownCodec, .damaged, .cutShort, .beyondLimit, .notFinite, .silent:
      .mendTheInput
    case .wrongLength, .partialFrame, .chapterOutside, .tooManyChapters, .cannotResample,
      .cannotStretch, .notRounded:
      .correctTheCall
    }
  }
}

extension SoundFileError {
  /// Says at which path, and while doing what, the system refused.
  static func during<Result: ~Copyable>(
    _ attempt: Attempt, _ path: String, _ body: () throws(SystemFailure) -> Result
  ) throws(SoundFileError) -> Result {
    do throws(SystemFailure) {
      return try body()
    } catch {
      throw .system(attempt, path: path, error)
    }
  }
}
