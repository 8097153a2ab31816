import CSndfile

/// How the bytes of one file are laid out, and what the encoder is told.
struct Encoding: Hashable {
  let format: SoundFileFormat
  let layout: Layout
  var compression = SoundCompression.usual

  enum Layout: Hashable {
    case wav, rf64, flac, ogg, mp3
  }

  /// Sizes of a WAV are 32 bits wide; what is left of them holds the chapters and tags.
  static let mostBytesOfWAV = 4_290_000_000

  init(_ format: SoundFileFormat, layout: Layout) {
    self.format = format
    self.layout = layout
  }

  init(_ format: SoundFileFormat, frames: Int?, channels: Int) {
    self.format = format
    switch format.kind {
    case .flac: layout = .flac
    case .ogg, .opus: layout = .ogg
    case .mp3: layout = .mp3
    case .wav:
      let width = format.bytesOfSample * channels
      let (bytes, overflow) = (frames ?? 0).multipliedReportingOverflow(by: width)
      layout = overflow || bytes > Self.mostBytesOfWAV ? .rf64 : .wav
    }
  }

  /// The most frames it can hold; nil where that is beyond counting.
  func mostFrames(channels: Int) -> Int? {
    layout == .wav ? Self.mostBytesOfWAV / format.bytesOfSample / channels : nil
  }

  /// The bytes that so many frames take; nil where only encoding them will tell.
  func bytes(frames: Int, channels: Int) -> Int? {
    guard layout == .wav || layout == .rf64 else { return nil }
    let (bytes, overflow) = frames.multipliedReportingOverflow(by: format.bytesOfSample * channels)
    return overflow ? nil : Self.lengthOfWAVHead + bytes
  }

  private static let lengthOfWAVHead = 44

  /// The `format` of libsndfile's `SF_INFO`.
  var libraryFormat: Int32 { Int32(container | codec) }

  private var container: Int {
    switch layout {
    case .wav: SF_FORMAT_WAV
    case .rf64: SF_FORMAT_RF64
    case .flac: SF_FORMAT_FLAC
    case .ogg: SF_FORMAT_OGG
    case .mp3: SF_FORMAT_MPEG
    }
  }

  private var codec: Int {
    switch format {
    case .wav16, .flac16: SF_FORMAT_PCM_16
    case .wav24, .flac24: SF_FORMAT_PCM_24
    case .wavFloat: SF_FORMAT_FLOAT
    case .vorbis: SF_FORMAT_VORBIS
    case .opus: SF_FORMAT_OPUS
    case .mp3: SF_FORMAT_MPEG_LAYER_III
    }
  }

  /// What LAME multiplies samples by before it encodes them; nobody hears of it.
  ///
  /// Measured with LAME 3.100 at all rates of MPEG-1 layer III; it is its guard against clipping,
  /// for which tracks have a ceiling.
  private static func encoderFactor(ofMP3 kilobits: Int) -> Float {
    switch kilobits {
    case ...160: 0.95
    case ...192: 0.97
    case ...224: 0.98
    default: 1
    }
  }

  /// How the encoder is given samples.
  var form: SampleForm {
    switch format {
    case .wav16, .flac16: .int16
    case .wav24: .packed24
    case .flac24: .int32
    case .wavFloat: .float
    case .vorbis, .opus: .clampedFloat(times: 1)
    case .mp3(let kilobits): .clampedFloat(times: 1 / Self.encoderFactor(ofMP3: kilobits))
    }
  }
}

extension SoundFileFormat {
  /// Bytes of a sample where samples are stored as they are.
  fileprivate var bytesOfSample: Int {
    switch self {
    case .wav24: 3
    case .wavFloat: 4
    default: 2
    }
  }
}

extension SoundFileHandle {
  /// Tells the encoder what the encoding asks for, before the first frame.
  mutating func prepare(for encoding: Encoding, channels: Int) {
    switch encoding.format {
    case .wav16, .wav24: break
    case .flac16, .flac24:
      // libsndfile: FLAC's level = 8 × this; untold, 5.
      if encoding.compression == .smallest { set(SFC_SET_COMPRESSION_LEVEL, to: 1.0) }
    case .wavFloat:
      // The part it would write holds the time of day.
      set(SFC_SET_ADD_PEAK_CHUNK, to: false)
    case .vorbis(let kilobits):
      set(
        SFC_SET_VBR_ENCODING_QUALITY,
        to: VorbisRates(channels: channels).quality(kilobits: kilobits))
    case .opus(let kilobits):
      // libsndfile: bits a second of a channel = 6000 + 250,000 × quality.
      let bits = Double(kilobits) * 1000 / Double(channels)
      set(SFC_SET_VBR_ENCODING_QUALITY, to: (bits - 6000) / 250_000)
    case .mp3(let kilobits):
      // libsndfile: kb/s = 32 + 288 × quality; the mode comes first.
      set(SFC_SET_BITRATE_MODE, to: Int32(SF_BITRATE_MODE_CONSTANT))
      set(SFC_SET_VBR_ENCODING_QUALITY, to: Double(kilobits - 32) / 288)
    }
  }
}
