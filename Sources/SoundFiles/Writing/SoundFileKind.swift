/// The kinds of file a track can become, told by how its name ends.
public enum SoundFileKind: String, Hashable, Sendable, CaseIterable {
  /// Plain samples; opens everywhere, largest.
  case wav
  /// The same samples in about half the bytes.
  case flac
  /// Ogg Vorbis, lossy.
  case ogg
  /// Opus, lossy: the best of them at low bit rates.
  case opus
  /// MP3, lossy: the one that every device plays.
  case mp3

  /// Chooses by the end of a file name, in any case; nil for an ending that is not written.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[dot...].dropFirst().lowercased()
    guard let kind = Self.allCases.first(where: { $0.ending == ending }) else { return nil }
    self = kind
  }

  /// How names of such files end, without the dot.
  public var ending: String { rawValue }
}

extension SoundFileKind {
  /// What it is called in a sentence.
  var name: String {
    switch self {
    case .wav: "WAV"
    case .flac: "FLAC"
    case .ogg: "Ogg Vorbis"
    case .opus: "Opus"
    case .mp3: "MP3"
    }
  }
}
