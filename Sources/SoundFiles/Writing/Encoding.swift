import CSndfile

/// How the bytes of one file are laid out.
enum Encoding: Hashable {
  case wav
  case rf64
  case flac

  /// Sizes of a WAV are 32 bits wide; what is left of them holds the chapters and tags.
  static let mostBytesOfWAV = 4_290_000_000

  init(_ format: SoundFileFormat, frames: Int?, channels: Int) {
    switch format {
    case .flac16: self = .flac
    case .wav16:
      let (bytes, overflow) = (frames ?? 0).multipliedReportingOverflow(by: 2 * channels)
      self = overflow || bytes > Self.mostBytesOfWAV ? .rf64 : .wav
    }
  }

  /// The `format` of libsndfile's `SF_INFO`.
  var libraryFormat: Int32 {
    switch self {
    case .wav: Int32(SF_FORMAT_WAV | SF_FORMAT_PCM_16)
    case .rf64: Int32(SF_FORMAT_RF64 | SF_FORMAT_PCM_16)
    case .flac: Int32(SF_FORMAT_FLAC | SF_FORMAT_PCM_16)
    }
  }
}
