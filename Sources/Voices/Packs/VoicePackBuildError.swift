public import SoundFiles

/// Why a voice pack could not be made.
public enum VoicePackBuildError: Error, Hashable, Sendable {
  /// Some lines cannot be spoken; nothing was written.
  case unspoken(VoiceError)
  /// The folder cannot be made.
  case noFolder(path: String)
  /// A file of the pack cannot be written.
  case cannotWrite(SoundFileError)
}

extension VoicePackBuildError: CustomStringConvertible {
  /// One sentence, or one for each reason.
  public var description: String {
    switch self {
    case .unspoken(let error): "\(error)"
    case .noFolder(let path): "\(path): cannot be made, expected a folder"
    case .cannotWrite(let error): "\(error)"
    }
  }
}
