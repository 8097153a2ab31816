import CSndfile

/// One file on its way to samples.
struct Decoder: ~Copyable {
  private var handle: SoundFileHandle<BytesInMemory>
  private let name: String
  private let limits: ReadLimits

  private static let framesAtOnce = 4096

  init(_ bytes: TrustedBytes, name: String, limits: ReadLimits) throws(SoundFileError) {
    let file = BytesInMemory(head: bytes.head, body: bytes.body)
    do throws(LibraryFailure) {
      handle = try SoundFileHandle(file, mode: SFM_READ, info: SF_INFO())
    } catch {
      throw .damaged(name: name, detail: error.words)
    }
    self.name = name
    self.limits = limits
  }

  /// Decodes all of it.
  mutating func sound() throws(SoundFileError) -> DecodedSound {
    try checkCodec()
    try check("channels", channels, in: limits.channels)
    try check("sample rate", Int(handle.info.samplerate), in: limits.sampleRates)
    let samples = try decodeAll()
    if let failure = handle.failure { throw .damaged(name: name, detail: failure.words) }
    if let announced, samples.count / channels < announced {
      throw .cutShort(
        name: name, announced: announced, held: samples.count / channels, unit: "frames")
    }
    return DecodedSound(
      samples: samples, channels: channels, sampleRate: Int(handle.info.samplerate))
  }

  private var channels: Int { Int(handle.info.channels) }

  /// The frames the file claims to hold, nil where it leaves that open; a claim, no more.
  private var announced: Int? {
    handle.info.frames == .max ? nil : Int(handle.info.frames)
  }

  private mutating func decodeAll() throws(SoundFileError) -> ContiguousArray<Float> {
    let (claimed, overflow) = (announced ?? 0).multipliedReportingOverflow(by: channels)
    try check("samples", overflow ? .max : claimed, in: 0...limits.samples)
    var samples = ContiguousArray<Float>()
    // A claim that the bytes can back up; more is believed when it is seen.
    samples.reserveCapacity(min(claimed, 16 * handle.file.length))
    let capacity = Self.framesAtOnce * channels
    try withUnsafeTemporaryAllocation(of: Float.self, capacity: capacity) {
      block throws(SoundFileError) in
      guard let start = block.baseAddress else { return }
      while true {
        let frames = handle.read(Self.framesAtOnce, into: start)
        if frames <= 0 { return }
        let decoded = UnsafeBufferPointer(start: start, count: frames * channels)
        try checkFinite(decoded, after: samples.count)
        try check("samples", samples.count + decoded.count, in: 0...limits.samples)
        samples.append(contentsOf: decoded)
      }
    }
    return samples
  }

  private func checkFinite(
    _ samples: UnsafeBufferPointer<Float>, after position: Int
  ) throws(SoundFileError) {
    guard let index = samples.firstNonFinite else { return }
    throw .notFinite(name: name, frame: (position + index) / channels)
  }

  private func check(
    _ quantity: String, _ found: Int, in accepted: ClosedRange<Int>
  ) throws(SoundFileError) {
    guard accepted.contains(found) else {
      throw .beyondLimit(name: name, quantity: quantity, found: found, accepted: accepted)
    }
  }

  private func checkCodec() throws(SoundFileError) {
    let codec = Int(handle.info.format) & Int(SF_FORMAT_SUBMASK)
    switch codec {
    case SF_FORMAT_PCM_S8, SF_FORMAT_PCM_U8, SF_FORMAT_PCM_16, SF_FORMAT_PCM_24,
      SF_FORMAT_PCM_32, SF_FORMAT_FLOAT, SF_FORMAT_DOUBLE, SF_FORMAT_VORBIS, SF_FORMAT_OPUS:
      return
    case SF_FORMAT_ULAW: throw .unknownCodec(name: name, found: "µ-law")
    case SF_FORMAT_ALAW: throw .unknownCodec(name: name, found: "A-law")
    case SF_FORMAT_IMA_ADPCM: throw .unknownCodec(name: name, found: "ADPCM")
    case SF_FORMAT_ALAC_16, SF_FORMAT_ALAC_20, SF_FORMAT_ALAC_24, SF_FORMAT_ALAC_32:
      throw .unknownCodec(name: name, found: "ALAC")
    default: throw .unknownCodec(name: name, found: "codec 0x" + String(codec, radix: 16))
    }
  }
}
