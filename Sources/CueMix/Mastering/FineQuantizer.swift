import CuePlan

/// Rounds mixed samples to the steps of 24 bits, with dither; they stay floats, which hold these
/// exactly.
///
/// As with 16 bits silence stays silence, and what lies beyond full scale is clamped.
struct FineQuantizer: Finish {
  let layout: ChannelLayout

  static let silence: Float = 0

  func finish(
    _ mixed: borrowing Span<Float>, from position: FramePosition,
    into finished: inout MutableSpan<Float>, at place: Int = 0
  ) throws(MixError) {
    guard mixed.isFinite else {
      throw .frameNotFinite(position.advanced(by: mixed.firstNonFinite / layout.channels))
    }
    precondition(place >= 0 && place + mixed.count <= finished.count, "a block has its place")
    let first = position.index * layout.channels
    let samples = first..<first + mixed.count
    mixed.withUnsafeBufferPointer { mixed in
      finished.withUnsafeMutableBufferPointer { finished in
        guard let mixed = mixed.baseAddress, let finished = finished.baseAddress else { return }
        Dither.forEachGroup(of: samples) { group, noise in
          group.store(round(group.load(mixed), dither: noise), into: finished + place)
        }
      }
    }
  }

  /// In doubles: a float near full scale has no bits left for a part of a step.
  private func round(_ samples: SIMD16<Float>, dither: SIMD16<Float>) -> SIMD16<Float> {
    var rounded = SIMD16<Float>.zero
    for lane in samples.indices where samples[lane] != 0 {
      let sum = Double(samples[lane]) * 0x1p23 + Double(dither[lane] - Dither.raise) * 0x1p-16
      let clamped = sum > 8_388_607 ? 8_388_607 : sum < -8_388_608 ? -8_388_608 : sum
      // 1.5 × 2^52 leaves no bits for a fraction, so the sum rounds.
      rounded[lane] = Float(((clamped + 0x1.8p52) - 0x1.8p52) * 0x1p-23)
    }
    return rounded
  }
}
