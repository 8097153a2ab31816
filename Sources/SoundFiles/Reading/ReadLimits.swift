import CSndfile

/// How much a file may ask of its reader; what goes beyond is refused, not cut.
public struct ReadLimits: Hashable, Sendable {
  /// The most bytes of a file.
  public var bytes: Int
  /// The most samples, all channels counted; each takes four bytes of memory.
  public var samples: Int
  /// The channels a sound may have.
  public var channels: ClosedRange<Int>
  /// The rates a sound may have, in hertz.
  public var sampleRates: ClosedRange<Int>

  /// For a piece of speech or a tone: 64 MiB, at 48 kHz mono eleven minutes.
  public static let clip = ReadLimits(bytes: 1 << 26, samples: 1 << 25)
  /// For anything else: 1 GiB, at 48 kHz stereo 46 minutes.
  public static let standard = ReadLimits(bytes: 1 << 30, samples: 1 << 28)
  /// For a file read block by block: what a WAV can announce, 4 GB.
  public static let stream = ReadLimits(bytes: 4_290_000_000, samples: .max)

  /// Makes limits; by default up to eight channels of 4 to 192 kHz.
  public init(
    bytes: Int, samples: Int, channels: ClosedRange<Int> = 1...8,
    sampleRates: ClosedRange<Int> = 4000...192_000
  ) {
    self.bytes = bytes
    self.samples = samples
    self.channels = channels
    self.sampleRates = sampleRates
  }
}

extension ReadLimits {
  /// Refuses a sound of a codec that is not read, or beyond a limit.
  func check(_ info: SF_INFO, name: String) throws(SoundFileError) {
    if let codec = foreignCodec(Int(info.format) & Int(SF_FORMAT_SUBMASK)) {
      throw .unknownCodec(name: name, found: codec)
    }
    try check("channels", Int(info.channels), in: channels, name: name)
    try check("sample rate", Int(info.samplerate), in: sampleRates, name: name)
    // Some files do not say how long they are; the library then answers the largest number.
    let claimed = info.frames == .max ? 0 : Int(info.frames)
    let (count, overflow) = claimed.multipliedReportingOverflow(by: Int(info.channels))
    try check("samples", overflow ? .max : count, in: 0...samples, name: name)
  }

  func check(
    _ quantity: String, _ found: Int, in accepted: ClosedRange<Int>, name: String
  ) throws(SoundFileError) {
    guard accepted.contains(found) else {
      throw .beyondLimit(name: name, quantity: quantity, found: found, accepted: accepted)
    }
  }
}

/// The name of a codec that is not read; nil for one that is.
private func foreignCodec(_ codec: Int) -> String? {
  switch codec {
  case SF_FORMAT_PCM_S8, SF_FORMAT_PCM_U8, SF_FORMAT_PCM_16, SF_FORMAT_PCM_24,
    SF_FORMAT_PCM_32, SF_FORMAT_FLOAT, SF_FORMAT_DOUBLE, SF_FORMAT_VORBIS, SF_FORMAT_OPUS,
    SF_FORMAT_MPEG_LAYER_III:
    nil
  case SF_FORMAT_ULAW: "µ-law"
  case SF_FORMAT_ALAW: "A-law"
  case SF_FORMAT_IMA_ADPCM: "ADPCM"
  case SF_FORMAT_ALAC_16, SF_FORMAT_ALAC_20, SF_FORMAT_ALAC_24, SF_FORMAT_ALAC_32: "ALAC"
  default: "codec 0x" + String(codec, radix: 16)
  }
}
