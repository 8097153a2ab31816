/// Cycles in a second.
public struct Frequency: Hashable, Sendable, Comparable {
  /// The number of cycles.
  public let hertz: Double

  /// Makes a frequency of `hertz` cycles a second.
  public init(hertz: Double) { self.hertz = hertz }

  /// The lower frequency comes first.
  public static func < (left: Frequency, right: Frequency) -> Bool { left.hertz < right.hertz }
}

extension Frequency: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// Makes a frequency of that many hertz.
  public init(floatLiteral value: Double) { self.init(hertz: value) }

  /// Makes a frequency of that many hertz.
  public init(integerLiteral value: Int) { self.init(hertz: Double(value)) }
}
