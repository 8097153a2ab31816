/// Adds frames of one layout to frames of another; the innermost loops of the mix.
enum SoundAdder {
  /// Both sides of the sum are alike: sample upon sample.
  case alike(channels: Int)
  /// One sample is heard from both sides, each multiplied by its own factor.
  case spread(SIMD2<Float>)
  /// Two sides are heard as one, each at half strength.
  case folded

  /// `pan` is what the two sides of a sound are multiplied by that has but one.
  init(from source: ChannelLayout, to sum: ChannelLayout, pan: SIMD2<Float> = SIMD2(1, 1)) {
    self =
      switch (source, sum) {
      case (.mono, .stereo): .spread(pan)
      case (.stereo, .mono): .folded
      default: .alike(channels: sum.channels)
      }
  }

  /// Adds `count` frames of `source` from frame `first`, times `gain`, to `sum` from frame `place`.
  func add(
    _ source: borrowing Span<Float>, from first: Int, count: Int, gain: Float,
    into sum: inout MutableSpan<Float>, at place: Int
  ) {
    switch self {
    case .alike(let channels):
      let (from, to) = (first * channels, place * channels)
      for index in 0..<count * channels { sum[to + index] += source[from + index] * gain }
    case .spread(let pan):
      for index in 0..<count {
        let sample = source[first + index] * gain
        sum[2 * (place + index)] += sample * pan.x
        sum[2 * (place + index) + 1] += sample * pan.y
      }
    case .folded:
      for index in 0..<count {
        let left = source[2 * (first + index)]
        let right = source[2 * (first + index) + 1]
        sum[place + index] += (left + right) * (0.5 * gain)
      }
    }
  }
}
