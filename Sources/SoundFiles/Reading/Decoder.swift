import CSndfile

/// One file on its way to samples.
struct Decoder: ~Copyable {
  /// Samples in a frame.
  let channels: Int
  /// Frames a second, in hertz.
  let sampleRate: Int
  private var handle: SoundFileHandle<TrustedFile>
  private let isPlain16: Bool
  private var position = 0
  private let name: String
  private let limits: ReadLimits

  /// Frames decoded in one go.
  static let framesAtOnce = 4096

  init(_ bytes: some ByteSource, name: String, limits: ReadLimits) throws(SoundFileError) {
    let file = TrustedFile(try TrustedBytes(bytes, name: name), of: bytes)
    let handle: SoundFileHandle<TrustedFile>
    do throws(LibraryFailure) {
      handle = try SoundFileHandle(file, mode: SFM_READ, info: SF_INFO())
    } catch {
      throw .damaged(name: name, detail: error.words)
    }
    try limits.check(handle.info, name: name)
    self.name = name
    self.limits = limits
    channels = handle.channels
    sampleRate = Int(handle.info.samplerate)
    isPlain16 = handle.isPlain16
    self.handle = handle
  }

  /// The frames the file claims to hold, nil where it leaves that open; a claim, no more.
  var announced: Int? {
    handle.info.frames == .max ? nil : Int(handle.info.frames)
  }

  /// Where each channel is meant to be heard.
  ///
  /// libsndfile hands out the channels of Vorbis and Opus as they come, and says nothing of it.
  var places: [ChannelPlace] {
    if Int(handle.info.format) & Int(SF_FORMAT_TYPEMASK) == SF_FORMAT_OGG {
      return ChannelPlace.vorbis(channels: channels)
    }
    return handle.channelMap.map { $0.map(ChannelPlace.init) }
      ?? ChannelPlace.usual(channels: channels)
  }

  /// Decodes the next frames, as many as `block` has place for; none at the end.
  mutating func read(into block: UnsafeMutableBufferPointer<Float>) throws(SoundFileError) -> Int {
    guard let start = block.baseAddress, block.count >= channels else { return 0 }
    let frames = max(0, transfer(block.count / channels, into: start))
    if frames == 0 { try checkEnd() }
    if !isPlain16 { try checkFinite(UnsafeBufferPointer(rebasing: block[..<(frames * channels)])) }
    position += frames
    try limits.check("samples", position * channels, in: 0...limits.samples, name: name)
    return frames
  }

  /// Decodes so many frames; where they stand as 16 bits in the file, some times faster than the
  /// library, which turns them into floats one by one.
  private mutating func transfer(_ frames: Int, into samples: UnsafeMutablePointer<Float>) -> Int {
    guard isPlain16 else { return handle.read(frames, into: samples) }
    return withUnsafeTemporaryAllocation(of: Int16.self, capacity: frames * channels) { steps in
      guard let start = steps.baseAddress else { return 0 }
      let held = max(0, handle.read(frames, into: start))
      for index in 0..<held * channels { samples[index] = Float(start[index]) * 0x1p-15 }
      return held
    }
  }

  /// Goes to `frame`, which lies inside the sound; what is read next starts there.
  mutating func seek(to frame: Int) throws(SoundFileError) {
    guard handle.seek(to: frame) == frame else {
      throw .damaged(name: name, detail: "it has no way to its frame \(frame)")
    }
    position = frame
  }

  /// Decodes all of it.
  mutating func sound() throws(SoundFileError) -> DecodedSound {
    var samples = ContiguousArray<Float>()
    // A claim that the bytes can back up; more is believed when it is seen.
    samples.reserveCapacity(min((announced ?? 0) * channels, 16 * handle.file.length))
    let capacity = Self.framesAtOnce * channels
    try withUnsafeTemporaryAllocation(of: Float.self, capacity: capacity) {
      block throws(SoundFileError) in
      while true {
        let frames = try read(into: block)
        if frames == 0 { return }
        samples.append(contentsOf: UnsafeBufferPointer(rebasing: block[..<(frames * channels)]))
      }
    }
    return DecodedSound(
      samples: samples, channels: channels, sampleRate: sampleRate, places: places)
  }

  /// Refuses an end that comes of a fault, or before the file said.
  private func checkEnd() throws(SoundFileError) {
    if let failure = handle.failure { throw .damaged(name: name, detail: failure.words) }
    if let announced, position < announced {
      throw .cutShort(name: name, announced: announced, held: position, unit: "frames")
    }
  }

  private func checkFinite(_ samples: UnsafeBufferPointer<Float>) throws(SoundFileError) {
    guard let index = samples.firstNonFinite else { return }
    throw .notFinite(name: name, frame: position + index / channels)
  }
}
