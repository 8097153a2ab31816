/// Functions whose results are the same bits on every machine.
///
/// A platform's own `sin` and `exp2` may differ in the last bit between versions, and a session's
/// bytes may not. Only additions, multiplications, divisions and square roots are used, which
/// IEEE 754 fixes to the bit, and no fused multiply-add. The series stop where a further term is
/// below half a unit in the last place. The series count down by hand: a stride of doubles calls libm.
enum PortableMath {
  /// Two to the power `x`; beyond the range of doubles 0 or infinity.
  static func exp2(_ x: Double) -> Double {
    guard x > -1075 else { return x.isNaN ? x : 0 }
    guard x < 1024 else { return x.isNaN ? x : .infinity }
    let whole = nearest(x)
    let y = (x - whole) * naturalLogOf2
    var sum = 1.0
    var term = 14.0
    while term >= 1 {
      sum = 1 + y / term * sum
      term -= 1
    }
    // In two steps, so that a subnormal result is scaled rather than lost.
    let half = Int(whole) / 2
    return sum * powerOfTwo(half) * powerOfTwo(Int(whole) - half)
  }

  /// The logarithm of `x` to base 2; −infinity for 0, not a number below it.
  static func log2(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return x == 0 ? -.infinity : x == .infinity ? x : .nan }
    let isHigh = x.significand > squareRootOf2
    let mantissa = isHigh ? x.significand / 2 : x.significand
    let exponent = Double(x.exponent) + (isHigh ? 1 : 0)
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var sum = 0.0
    var term = 25.0
    while term >= 1 {
      sum = 1 / term + square * sum
      term -= 2
    }
    return exponent + 2 / naturalLogOf2 * ratio * sum
  }

  /// The sine of `turns` full circles; exactly periodic, exactly 0, 1 and −1 at the quarters.
  static func sine(turns: Double) -> Double {
    let turn = turns - nearest(turns)
    let folded = turn > 0.25 ? 0.5 - turn : turn < -0.25 ? -0.5 - turn : turn
    guard folded.magnitude < 0.25 else { return folded < 0 ? -1 : 1 }
    let y = 2 * Double.pi * folded
    let square = y * y
    var sum = 1.0
    var term = 22.0
    while term >= 2 {
      sum = 1 - square / (term * (term + 1)) * sum
      term -= 2
    }
    return y * sum
  }

  /// The cosine of `turns` full circles.
  static func cosine(turns: Double) -> Double { sine(turns: turns + 0.25) }

  /// Rounds to the nearest whole number, halves to even; exact below 2^51.
  static func nearest(_ x: Double) -> Double { (x + roundingConstant) - roundingConstant }

  /// A sum with 1.5 × 2^52 has no bits left for a fraction, so the addition itself rounds.
  private static let roundingConstant = 6_755_399_441_055_744.0
  private static let naturalLogOf2 = 0.693_147_180_559_945_3
  private static let squareRootOf2 = 1.414_213_562_373_095_1

  private static func powerOfTwo(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }
}
