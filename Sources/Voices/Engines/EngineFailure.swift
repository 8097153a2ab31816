public import CuePlan
public import SoundFiles

/// Why an engine did not speak.
public enum EngineFailure: Error, Hashable, Sendable {
  /// The program is not on this machine; `remedy` is what to type.
  case notInstalled(program: String, remedy: String)
  /// The engine has no such language.
  case noLanguage(program: String, language: String)
  /// The program could not be started.
  case didNotStart(program: String, detail: String)
  /// The program ended by itself, with a status other than 0; `complaint` is what it printed.
  case exited(program: String, status: Int, complaint: String)
  /// A signal ended the program.
  case died(program: String, signal: Int)
  /// The program was still running after this long, and was ended.
  case tookTooLong(program: String, limit: Seconds)
  /// The program printed or wrote more than this, and was ended.
  case wroteTooMuch(program: String, limit: Int)
  /// The program ended well and left no file; `complaint` is what it printed.
  case wroteNothing(program: String, complaint: String = "")
  /// The line has none of the letters that the program reads.
  case noLetters(program: String)
  /// The program left a file that is no sound.
  case unreadable(SoundFileError)
  /// The recording is too short or too long to be what was asked for.
  case wrongLength(Seconds, expected: ClosedRange<Seconds>)
  /// The recording is silence.
  case silent
  /// One utterance of a line came at another rate than the one before.
  case changedRate(from: SampleRate, to: SampleRate)
  /// No private folder could be made to work in.
  case noWorkingFolder(path: String, SystemFailure)
  /// The work was called off.
  case cancelled
}

extension EngineFailure {
  /// Whether asking again may help: the engine broke off, rather than refuse or run on for ever.
  var mayPass: Bool {
    switch self {
    case .didNotStart, .exited, .died, .wroteNothing, .unreadable, .wrongLength, .silent: true
    case .notInstalled, .noLanguage, .noLetters, .tookTooLong, .wroteTooMuch, .changedRate,
      .noWorkingFolder,
      .cancelled:
      false
    }
  }
}

extension EngineFailure: CustomStringConvertible {
  /// What happened, without the line it happened to.
  public var description: String {
    switch self {
    case .notInstalled(let program, let remedy): "\(program) is not installed (\(remedy))"
    case .noLanguage(let program, let language): "\(program) does not speak “\(language)”"
    case .didNotStart(let program, let detail): "\(program) did not start: \(detail)"
    case .exited(let program, let status, let complaint):
      "\(program) ended with status \(status)" + (complaint.isEmpty ? "" : ": \(complaint)")
    case .died(let program, let signal): "\(program) was ended by signal \(signal)"
    case .tookTooLong(let program, let limit):
      "\(program) was still running after \(limit.inWords) and was ended"
    case .wroteTooMuch(let program, let limit):
      "\(program) wrote more than \(limit) bytes and was ended"
    case .wroteNothing(let program, let complaint):
      "\(program) wrote no sound" + (complaint.isEmpty ? "" : ": \(complaint)")
    case .noLetters(let program): "\(program) does not read its letters"
    case .unreadable(let error): "the recording cannot be read: \(error)"
    case .wrongLength(let found, let expected):
      "the recording lasts \(found.inWords), expected \(expected.lowerBound.inWords) to "
        + expected.upperBound.inWords
    case .silent: "the recording is silent"
    case .changedRate(let from, let to):
      "the recording changes its rate from \(from.hertz) to \(to.hertz) Hz"
    case .noWorkingFolder(let path, let failure): "no folder can be made in \(path): \(failure)"
    case .cancelled: "the work was called off"
    }
  }
}

extension Seconds {
  /// The length for a message; rounds to hundredths of a second.
  fileprivate var inWords: String {
    let hundredths = Int((approximate * 100).rounded())
    let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
    return part == 0 ? "\(whole) s" : "\(whole).\(part < 10 ? "0" : "")\(part) s"
  }
}
