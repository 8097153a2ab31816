/// An exact length of time: a rational number of seconds.
///
/// Tempos such as 6.5 breaths a minute (120/13 s) have no finite decimal, so a plan keeps
/// fractions and rounds once, when a length becomes frames (``SampleRate/frame(at:)``).
///
/// A sum whose exact denominator would not fit 64 bits rounds to the nearest 1/705,600,000 s, a
/// grid that holds every frame of 44.1 and 48 kHz.
public struct Seconds: Hashable, Sendable {
  /// The upper part of the reduced fraction; carries the sign.
  public let numerator: Int64
  /// The lower part of the reduced fraction; at least 1.
  public let denominator: Int64

  /// No time at all.
  public static let zero = Seconds(0)

  /// Makes a whole number of seconds.
  public init(_ whole: Int) {
    numerator = Int64(whole)
    denominator = 1
  }

  /// Makes `numerator / denominator` seconds, reduced; `denominator` is not zero.
  public init(_ numerator: Int64, over denominator: Int64) {
    precondition(denominator != 0, "a length of time needs a denominator")
    let sign: Int64 = denominator < 0 ? -1 : 1
    let divisor = Int64(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// Makes a number of thousandths of a second.
  public static func milliseconds(_ count: Int) -> Seconds {
    Seconds(Int64(count), over: 1000)
  }

  /// The value for display and for ratios; rounds to the nearest double.
  public var approximate: Double { Double(numerator) / Double(denominator) }
}

extension Seconds: ExpressibleByIntegerLiteral {
  /// Makes a whole number of seconds.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Seconds: Comparable {
  /// Compares exactly, by full-width cross products.
  public static func < (left: Seconds, right: Seconds) -> Bool {
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return (a.high, a.low) < (b.high, b.low)
  }
}

extension Seconds: AdditiveArithmetic {
  /// The exact sum; see the type for the one case that rounds.
  public static func + (left: Seconds, right: Seconds) -> Seconds {
    if left.denominator == right.denominator {
      let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      if !overflow { return Seconds(sum, over: left.denominator) }
    } else if let exact = exactSum(left, right) {
      return exact
    }
    return Seconds(left.onGrid &+ right.onGrid, over: grid)
  }

  /// The exact difference; see the type for the one case that rounds.
  public static func - (left: Seconds, right: Seconds) -> Seconds { left + -right }

  /// The same length, the other way round.
  public static prefix func - (value: Seconds) -> Seconds {
    Seconds(-value.numerator, over: value.denominator)
  }

  /// This length, `factor` times over.
  public static func * (value: Seconds, factor: Int) -> Seconds {
    value.scaled(by: Int64(factor), over: 1)
  }

  /// One of `parts` equal parts; `parts` is not zero.
  public static func / (value: Seconds, parts: Int) -> Seconds {
    value.scaled(by: 1, over: Int64(parts))
  }

  /// This length times `numerator / denominator`.
  public func scaled(by numerator: Int64, over denominator: Int64) -> Seconds {
    let ratio = Seconds(numerator, over: denominator)
    // Cross-reduce first, so that only a product that is really large overflows.
    let a = Seconds(self.numerator, over: ratio.denominator)
    let b = Seconds(ratio.numerator, over: self.denominator)
    let top = a.numerator.multipliedReportingOverflow(by: b.numerator)
    let bottom = a.denominator.multipliedReportingOverflow(by: b.denominator)
    if !top.overflow, !bottom.overflow {
      return Seconds(top.partialValue, over: bottom.partialValue)
    }
    let product = ratio.numerator.multipliedFullWidth(by: onGrid)
    let fits = product.high == (product.low >> 63 == 1 ? -1 : 0)
    precondition(fits, "a length of time beyond \(Int64.max / Seconds.grid) seconds")
    return Seconds(Int64(truncatingIfNeeded: product.low) / ratio.denominator, over: Seconds.grid)
  }
}

extension Seconds {
  /// Parts of a second that divide every common sample rate.
  static let grid: Int64 = 705_600_000

  /// Rounds to the nearest part of ``grid``, halves up.
  var onGrid: Int64 { parts(of: Seconds.grid) }

  /// Rounds to the nearest `1/rate` of a second, halves up.
  ///
  /// Saturates far beyond any session instead of trapping.
  func parts(of rate: Int64) -> Int64 {
    let product = numerator.multipliedFullWidth(by: rate)
    guard product.high.magnitude < denominator.magnitude / 2 || product.high == -1 else {
      return numerator < 0 ? .min / 4 : .max / 4
    }
    let (quotient, remainder) = denominator.dividingFullWidth(product)
    // Floor first (the division truncates toward zero), then round half up.
    let floor = remainder < 0 ? quotient - 1 : quotient
    let rest = remainder < 0 ? remainder + denominator : remainder
    return rest >= denominator - rest ? floor + 1 : floor
  }

  private static func exactSum(_ left: Seconds, _ right: Seconds) -> Seconds? {
    let divisor = Int64(
      greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
    let (common, tooLong) = left.denominator.multipliedReportingOverflow(
      by: right.denominator / divisor)
    let a = left.numerator.multipliedReportingOverflow(by: right.denominator / divisor)
    let b = right.numerator.multipliedReportingOverflow(by: left.denominator / divisor)
    let sum = a.partialValue.addingReportingOverflow(b.partialValue)
    guard !tooLong, !a.overflow, !b.overflow, !sum.overflow else { return nil }
    return Seconds(sum.partialValue, over: common)
  }
}

private func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return max(a, 1)
}
