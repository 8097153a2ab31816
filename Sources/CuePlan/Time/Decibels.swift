/// A change of level, in decibels; plans speak in decibels, loops in factors.
public struct Decibels: Hashable, Sendable, Comparable {
  /// The change itself: 0 leaves a sound as it is, −6.02 halves it.
  public let value: Double

  /// No change.
  public static let unity = Decibels(0)

  /// Makes a change of `value` dB.
  public init(_ value: Double) { self.value = value }

  /// The smaller change comes first.
  public static func < (left: Decibels, right: Decibels) -> Bool { left.value < right.value }

  /// Both changes, one after the other.
  public static func + (left: Decibels, right: Decibels) -> Decibels {
    Decibels(left.value + right.value)
  }
}
