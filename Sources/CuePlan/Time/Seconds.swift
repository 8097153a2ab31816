/// An exact length of time: a rational number of seconds.
///
/// Tempos such as 6.5 breaths a minute (120/13 s) have no finite decimal, so a plan keeps
/// fractions and rounds once, when a length becomes frames (``SampleRate/frame(at:)``).
///
/// A result whose exact fraction would not fit 64 bits rounds to the nearest 1/705,600,000 s, a
/// grid that holds every frame of 44.1 and 48 kHz, and saturates some 200 years out.
public struct Seconds: Hashable, Sendable {
  /// The upper part of the reduced fraction; carries the sign.
  public let numerator: Int64
  /// The lower part of the reduced fraction; at least 1.
  public let denominator: Int64

  /// Makes a whole number of seconds.
  public init(_ whole: Int) {
    numerator = Int64(whole)
    denominator = 1
  }

  /// Makes `numerator / denominator` seconds, reduced; `denominator` is not zero.
  public init(_ numerator: Int64, over denominator: Int64) {
    self.init(reducing: Int128(numerator), over: Int128(denominator))
  }

  /// Makes a number of thousandths of a second.
  public static func milliseconds(_ count: Int) -> Seconds {
    Seconds(Int64(count), over: 1000)
  }

  /// The value for display and for estimates; rounds to the nearest double.
  public var approximate: Double { Double(numerator) / Double(denominator) }

  /// The whole seconds in it; rounds down.
  public var wholeSeconds: Int {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int(rest < 0 ? quotient - 1 : quotient)
  }

  /// Rounds to the nearest `1/rate` of a second, halves up; saturates beyond 64 bits.
  public func parts(of rate: Int64) -> Int64 {
    let (top, bottom) = (Int128(numerator) * Int128(rate) * 2, Int128(denominator))
    let (quotient, remainder) = (top + bottom).quotientAndRemainder(dividingBy: 2 * bottom)
    return Int64(clamping: remainder < 0 ? quotient - 1 : quotient)
  }

  private init(reducing numerator: Int128, over denominator: Int128) {
    precondition(denominator != 0, "a length of time needs a denominator")
    let divisor = greatestCommonDivisor(numerator, denominator) * denominator.signum()
    let (top, bottom) = (numerator / divisor, denominator / divisor)
    if let exactTop = Int64(exactly: top), let exactBottom = Int64(exactly: bottom) {
      self.init(reduced: exactTop, over: exactBottom)
    } else {
      self.init(onGrid: top, over: bottom)
    }
  }

  private init(reduced numerator: Int64, over denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  private init(onGrid numerator: Int128, over denominator: Int128) {
    // Dropping low bits of both keeps the ratio and makes room for the product with the grid.
    let shift = max(0, 40 - denominator.leadingZeroBitCount)
    let (top, bottom) = (numerator >> shift, denominator >> shift)
    let (whole, rest) = top.quotientAndRemainder(dividingBy: bottom)
    let longest = Int128(Int64.max) / Seconds.grid
    let parts = min(max(whole, -longest), longest) * Seconds.grid + rest * Seconds.grid / bottom
    self.init(reducing: parts, over: Seconds.grid)
  }

  /// Parts of a second that divide every common sample rate.
  private static let grid: Int128 = 705_600_000
}

extension Seconds: ExpressibleByIntegerLiteral {
  /// Makes a whole number of seconds.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Seconds: Comparable {
  /// Compares exactly, by cross products.
  public static func < (left: Seconds, right: Seconds) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }
}

extension Seconds: AdditiveArithmetic {
  /// No time at all.
  public static let zero = Seconds(0)

  /// The sum, exact as far as it fits.
  public static func + (left: Seconds, right: Seconds) -> Seconds {
    Seconds(
      reducing: Int128(left.numerator) * Int128(right.denominator)
        + Int128(right.numerator) * Int128(left.denominator),
      over: Int128(left.denominator) * Int128(right.denominator))
  }

  /// The difference, exact as far as it fits.
  public static func - (left: Seconds, right: Seconds) -> Seconds { left + -right }

  /// The same length, the other way round.
  public static prefix func - (value: Seconds) -> Seconds {
    Seconds(reducing: -Int128(value.numerator), over: Int128(value.denominator))
  }

  /// This length, `factor` times over.
  public static func * (value: Seconds, factor: Int) -> Seconds {
    value.scaled(by: Int64(factor), over: 1)
  }

  /// One of `parts` equal parts; `parts` is not zero.
  public static func / (value: Seconds, parts: Int) -> Seconds {
    value.scaled(by: 1, over: Int64(parts))
  }

  /// This length times `numerator / denominator`; `denominator` is not zero.
  public func scaled(by numerator: Int64, over denominator: Int64) -> Seconds {
    Seconds(
      reducing: Int128(self.numerator) * Int128(numerator),
      over: Int128(self.denominator) * Int128(denominator))
  }

  /// This length times `new / old`; `old` is not zero.
  public func ratio(of new: Seconds, to old: Seconds) -> Seconds {
    scaled(by: new.numerator, over: new.denominator)
      .scaled(by: old.denominator, over: old.numerator)
  }
}

private func greatestCommonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
  var (a, b) = (a.magnitude, b.magnitude)
  while b > UInt64.max { (a, b) = (b, a % b) }
  if b == 0 { return Int128(max(a, 1)) }
  // The rest in 64 bits, which the processor divides some ten times faster.
  var (c, d) = (UInt64(b), UInt64(a % b))
  while d != 0 { (c, d) = (d, c % d) }
  return Int128(c)
}
