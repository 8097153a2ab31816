import CSoxr

/// Changes the rate of a sound that comes in blocks; the frames are those of ``Resampler``.
struct RateStream: ~Copyable {
  private let converter: OpaquePointer
  private let channels: Int
  private let from: Int
  private let to: Int

  init(channels: Int, from: Int, to: Int) throws(SoundFileError) {
    var io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I)
    var quality = soxr_quality_spec(UInt(SOXR_VHQ), 0)
    var failure: soxr_error_t?
    let converter = soxr_create(
      Double(from), Double(to), UInt32(channels), &failure, &io, &quality, nil)
    guard let converter, failure == nil else {
      let words = failure.map { String(cString: $0) } ?? "the library has no memory"
      throw .cannotResample(from: from, to: to, detail: words)
    }
    self.converter = converter
    self.channels = channels
    self.from = from
    self.to = to
  }

  deinit { soxr_delete(converter) }

  /// What one step took and gave, in frames.
  struct Step {
    let taken: Int
    let given: Int
  }

  /// Takes from `samples`, nil after the last of them, and writes over the first of `target`.
  mutating func step(
    _ samples: UnsafeBufferPointer<Float>?, into target: UnsafeMutableBufferPointer<Float>
  ) throws(SoundFileError) -> Step {
    var (taken, given) = (0, 0)
    let failure = soxr_process(
      converter, samples?.baseAddress, (samples?.count ?? 0) / channels, &taken,
      target.baseAddress, target.count / channels, &given)
    if let failure {
      throw .cannotResample(from: from, to: to, detail: String(cString: failure))
    }
    return Step(taken: taken, given: given)
  }
}
