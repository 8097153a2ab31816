/// Triangular noise of one step to either side, which keeps rounding from being heard.
///
/// The noise under a sample depends on the sample's place in the track alone: it is sown anew every
/// 4096 samples, in 16 rows that run side by side (four-shift xorshift of G. Marsaglia, 2003).
struct Dither: Sendable {
  /// Samples made in one step.
  static let rows = 16
  /// Samples between two sowings.
  static let blockSamples = 4096

  private var state: SIMD16<UInt32>

  /// Makes the noise of the `block`th 4096 samples, ready for its `step`th 16 samples.
  init(block: Int, step: Int = 0) {
    state = .zero
    for row in 0..<Self.rows { state[row] = Self.seed(block: block, row: row) }
    for _ in 0..<step { advance() }
  }

  /// The next 16 values, 65,536 to a step of the finished scale, above −1 and below 1 step; each is
  /// ``raise`` too much, which whoever adds it up takes off together with the rest.
  @inline(__always)
  mutating func next() -> SIMD16<Float> {
    advance()
    // 1.5 × 2^23 with a small integer in its low bits is that integer too much: no conversion.
    let difference = (state &>> 16) &- (state & 0xFFFF) &+ 0x4B40_0000
    return unsafeBitCast(difference, to: SIMD16<Float>.self)
  }

  /// What the values of ``next()`` are raised by.
  static var raise: Float { 0x1.8p23 }

  @inline(__always)
  private mutating func advance() {
    state ^= state &<< 13
    state ^= state &>> 17
    state ^= state &<< 5
  }

  /// A well-mixed number for every row of every block; never 0, from which xorshift cannot leave.
  private static func seed(block: Int, row: Int) -> UInt32 {
    var bits = UInt32(truncatingIfNeeded: block &* rows &+ row) &* 0x9E37_79B9 &+ 0x85EB_CA6B
    bits = (bits ^ (bits >> 16)) &* 0x7FEB_352D
    bits = (bits ^ (bits >> 15)) &* 0x846C_A68B
    return (bits ^ (bits >> 16)) | 1
  }
}

/// Up to 16 neighbouring samples that share a step of the dither.
struct DitherGroup {
  /// Where the first of them is, counted from the first of all.
  let offset: Int
  /// The row of the first.
  let row: Int
  let count: Int

  @inline(__always)
  func load(_ samples: UnsafePointer<Float>) -> SIMD16<Float> {
    if count == Dither.rows {
      return UnsafeRawPointer(samples + offset).loadUnaligned(as: SIMD16<Float>.self)
    }
    var loaded = SIMD16<Float>.zero
    for index in 0..<count { loaded[row + index] = samples[offset + index] }
    return loaded
  }

  @inline(__always)
  func store<Sample>(_ values: SIMD16<Sample>, into samples: UnsafeMutablePointer<Sample>) {
    if count == Dither.rows {
      return UnsafeMutableRawPointer(samples + offset)
        .storeBytes(of: values, as: SIMD16<Sample>.self)
    }
    for index in 0..<count { samples[offset + index] = values[row + index] }
  }
}

extension Dither {
  /// Hands over `samples`, numbered from the start of the track, in groups with their noise.
  @inline(__always)
  static func forEachGroup(
    of samples: Range<Int>, _ body: (DitherGroup, SIMD16<Float>) -> Void
  ) {
    var start = samples.lowerBound
    while start < samples.upperBound {
      let block = start / blockSamples
      let end = min(samples.upperBound, (block + 1) * blockSamples)
      var dither = Dither(block: block, step: start % blockSamples / rows)
      let whole = min(end, (start + rows - 1) / rows * rows)
      if start < whole {
        let row = start % rows
        body(
          DitherGroup(offset: start - samples.lowerBound, row: row, count: whole - start),
          dither.next())
        start = whole
      }
      while start + rows <= end {
        body(
          DitherGroup(offset: start - samples.lowerBound, row: 0, count: rows), dither.next())
        start += rows
      }
      if start < end {
        body(
          DitherGroup(offset: start - samples.lowerBound, row: 0, count: end - start),
          dither.next())
        start = end
      }
    }
  }
}
