/// Triangular noise of one 16-bit step to either side, which keeps rounding from being heard.
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

  /// The next 16 values, in steps of the 16-bit scale; above −1 and below 1.
  @inline(__always)
  mutating func next() -> SIMD16<Float> {
    advance()
    return Self.fraction(state &>> 16) - Self.fraction(state & 0xFFFF)
  }

  @inline(__always)
  private mutating func advance() {
    state ^= state &<< 13
    state ^= state &>> 17
    state ^= state &<< 5
  }

  /// Makes 1 to 2 from 0 to 65,535 by writing the bits of the fraction: no conversion, no rounding.
  @inline(__always)
  private static func fraction(_ bits: SIMD16<UInt32>) -> SIMD16<Float> {
    unsafeBitCast((bits &<< 7) | 0x3F80_0000, to: SIMD16<Float>.self)
  }

  /// A well-mixed number for every row of every block; never 0, from which xorshift cannot leave.
  private static func seed(block: Int, row: Int) -> UInt32 {
    var bits = UInt32(truncatingIfNeeded: block &* rows &+ row) &* 0x9E37_79B9 &+ 0x85EB_CA6B
    bits = (bits ^ (bits >> 16)) &* 0x7FEB_352D
    bits = (bits ^ (bits >> 15)) &* 0x846C_A68B
    return (bits ^ (bits >> 16)) | 1
  }
}
