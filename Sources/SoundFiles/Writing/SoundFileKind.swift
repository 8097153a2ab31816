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
  /// The rates it takes, in hertz; nil for one that takes any.
  var sampleRates: [Int]? {
    switch self {
    case .wav, .flac, .ogg: nil
    case .opus: [8000, 12_000, 16_000, 24_000, 48_000]
    case .mp3: [32_000, 44_100, 48_000]
    }
  }

  /// Throws ``SoundFileError/rateNotTaken(path:kind:found:accepted:)`` for a rate, in hertz, that
  /// it does not take; `path` names the file that would have it.
  public func check(sampleRate: Int, path: String) throws(SoundFileError) {
    if let accepted = sampleRates, !accepted.contains(sampleRate) {
      throw .rateNotTaken(
        path: path, kind: self, found: sampleRate, accepted: accepted)
    }
  }

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
