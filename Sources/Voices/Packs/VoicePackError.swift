public import SoundFiles

/// Why a voice pack, or a recording of it, cannot be used.
public enum VoicePackError: Error, Hashable, Sendable {
  /// The folder has no manifest.
  case noManifest(path: String)
  /// The manifest says something that cannot be; `detail` says what.
  case badManifest(path: String, detail: String)
  /// A key or a file's name could lead out of the folder.
  case badName(path: String, name: String)
  /// A recording is not there as a plain file of bearable size; `detail` says how it is not.
  case badFile(path: String, detail: String)
  /// A recording is not the one that the manifest was made with.
  case changed(path: String)
  /// The folder has no manifest and no sound whose name says something.
  case noSounds(path: String, nameless: Int)
  /// Files in a folder without a manifest that would be the same take of the same words.
  case severalFiles(path: String, files: [[String]])
  /// A recording is no sound that can be read.
  case unreadable(SoundFileError)
}

extension VoicePackError: CustomStringConvertible {
  /// One sentence: the file, what was found, what was expected.
  public var description: String {
    switch self {
    case .noManifest(let path): "\(path): is not there, expected the manifest of a voice pack"
    case .badManifest(let path, let detail): "\(path): \(detail)"
    case .badName(let path, let name):
      "\(path): the name “\(name)” is refused, expected letters, digits, “.”, “_”, “~” and “-”, "
        + "the first one no point"
    case .badFile(let path, let detail): "\(path): \(detail)"
    case .changed(let path):
      "\(path): has changed since its voice pack was made; build the pack again"
    case .noSounds(let path, 0):
      "\(path): holds no recording, expected files such as hold-for-thirty-seconds.wav"
    case .noSounds(let path, _):
      "\(path): no recording in it is named by what it says, such as hold-for-thirty-seconds.wav"
    case .severalFiles(let path, let files):
      files.map { names in
        "\(path): \(names.joined(separator: " and ")) say the same, expected one of them; "
          + "a second take has ~2 at the end of its name"
      }.joined(separator: "\n")
    case .unreadable(let error): "\(error)"
    }
  }
}

extension RegularFile.Refusal: CustomStringConvertible {
  var description: String {
    switch self {
    case .missing: "is not there"
    case .notAFile: "is a folder, a link or a device, expected a file"
    case .tooLarge(let bytes, let limit): "has \(bytes) bytes, expected at most \(limit)"
    case .unreadable: "cannot be read"
    }
  }
}
