/// A sound file of any rate and up to eight channels, read block by block as a session takes it.
///
/// Channels are mixed by ``Downmix``, the rate is changed by ``Resampler``'s filter; what is in
/// memory is a few blocks, however long the file is.
public struct FittedStream: ~Copyable {
  /// Samples in a frame: 1 or 2.
  public let channels: Int
  /// Frames a second, in hertz.
  public let sampleRate: Int
  /// The frames there will be; nil where the file does not say how many it holds.
  public let frames: Int?

  private var stream: SoundFileStream
  private var rate: RateStream?
  private let downmix: Downmix
  private var raw: ContiguousArray<Float>
  private var mixed: ContiguousArray<Float>
  /// The samples of `mixed` that nobody took yet.
  private var waiting = 0..<0
  private var ended = false
  private var given = 0
  private var taken = 0

  /// Opens the file at `path` for a session of `sampleRate` hertz and 1 or 2 channels.
  public init(
    path: String, sampleRate: Int, channels: Int, limits: ReadLimits = .stream
  ) throws(SoundFileError) {
    let stream = try SoundFileStream(path: path, limits: limits)
    let from = stream.sampleRate
    let rate =
      from == sampleRate ? nil : try RateStream(channels: channels, from: from, to: sampleRate)
    downmix = Downmix(from: stream.places, to: channels)
    raw = ContiguousArray(repeating: 0, count: Decoder.framesAtOnce * stream.channels)
    mixed = ContiguousArray(repeating: 0, count: Decoder.framesAtOnce * channels)
    frames = stream.frames.map { Resampler.resampledFrames($0, from: from, to: sampleRate) }
    self.channels = channels
    self.sampleRate = sampleRate
    self.rate = rate
    self.stream = stream
  }

  /// Writes the next frames over the first samples of `block`; answers how many.
  ///
  /// Fewer than `block` has place for only at the end.
  public mutating func read(into block: inout MutableSpan<Float>) throws(SoundFileError) -> Int {
    try block.withUnsafeMutableBufferPointer { block throws(SoundFileError) in
      let wanted = block.count / channels
      var done = 0
      while done < wanted {
        if waiting.isEmpty, !ended { try fill() }
        let rest = UnsafeMutableBufferPointer(rebasing: block[(done * channels)...])
        let count = try give(to: rest)
        if count == 0, ended, waiting.isEmpty { break }
        done += count
      }
      return done
    }
  }

  /// Reads and mixes the next block of the file.
  private mutating func fill() throws(SoundFileError) {
    var (raw, mixed) = (take(&self.raw), take(&self.mixed))
    var block = raw.mutableSpan
    let count = try stream.read(into: &block)
    if downmix.isIdentity {
      (self.raw, self.mixed) = (mixed, raw)
    } else {
      var target = mixed.mutableSpan
      downmix.mix(raw.span.extracting(first: count * stream.channels), into: &target)
      (self.raw, self.mixed) = (raw, mixed)
    }
    taken += count
    ended = count == 0
    waiting = 0..<count * channels
  }

  private mutating func give(
    to target: UnsafeMutableBufferPointer<Float>
  ) throws(SoundFileError) -> Int {
    let mixed = mixed
    let count = try mixed.withUnsafeBufferPointer { mixed throws(SoundFileError) in
      let source = UnsafeBufferPointer(rebasing: mixed[waiting])
      guard rate != nil else {
        let count = min(source.count, target.count)
        _ = target.update(from: source.prefix(count))
        waiting.removeFirst(count)
        return count / channels
      }
      return try resample(source, to: target)
    }
    given += count
    return count
  }

  private mutating func resample(
    _ source: UnsafeBufferPointer<Float>, to target: UnsafeMutableBufferPointer<Float>
  ) throws(SoundFileError) -> Int {
    guard let step = try rate?.step(ended ? nil : source, into: target) else { return 0 }
    waiting.removeFirst(step.taken * channels)
    guard ended else { return step.given }
    return try end(target, holding: step.given)
  }

  /// Ends at the exact length: the filter gives a frame more or less.
  private func end(
    _ target: UnsafeMutableBufferPointer<Float>, holding count: Int
  ) throws(SoundFileError) -> Int {
    let length = Resampler.resampledFrames(taken, from: stream.sampleRate, to: sampleRate)
    let exact = min(length - given, target.count / channels)
    if exact > count {
      target[(count * channels)..<(exact * channels)].update(repeating: 0)
    }
    return exact
  }
}

/// Moves samples out, so that they are changed in place and not copied.
private func take(_ samples: inout ContiguousArray<Float>) -> ContiguousArray<Float> {
  defer { samples = [] }
  return samples
}

extension Range<Int> {
  fileprivate mutating func removeFirst(_ count: Int) {
    self = lowerBound + count..<upperBound
  }
}
