public import SoundFiles

/// Why a voice pack could not be made.
public enum VoicePackBuildError: Error, Hashable, Sendable {
  /// Some lines cannot be spoken; nothing was written.
  case unspoken(VoiceError)
  /// Something stands where the pack is to be made.
  case isThere(path: String)
  /// A person's recordings stand where the pack is to be made.
  case ofAPerson(path: String)
  /// What stands where the pack is to be made is no pack that could be added to.
  case notAPack(VoicePackError)
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
    case .isThere(let path):
      "\(path): is there already; name another folder, or add --add to put the lines into the "
        + "voice pack that it is"
    case .ofAPerson(let path):
      "\(path): holds the recordings of a person; name another folder for those of an engine"
    case .notAPack(let error): "nothing can be added: \(error)"
    case .noFolder(let path): "\(path): cannot be made, expected a folder"
    case .cannotWrite(let error): "\(error)"
    }
  }
}
