/// What kind of file a track becomes.
public enum SoundFileFormat: String, Hashable, Sendable, CaseIterable {
  /// WAV with 16-bit samples; past 4.29 GB of them it becomes RF64 by itself.
  case wav16
  /// FLAC with 16-bit samples.
  case flac16

  /// Chooses by the end of a file name, in any case: `wav` or `flac`.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[dot...].dropFirst().lowercased()
    guard let format = Self.allCases.first(where: { $0.ending == ending }) else { return nil }
    self = format
  }

  /// How names of such files end, without the dot.
  public var ending: String {
    switch self {
    case .wav16: "wav"
    case .flac16: "flac"
    }
  }
}
