/// A place between the speakers: −1 is left, 0 the centre, 1 right.
public struct Pan: Hashable, Sendable {
  /// The place, −1 to 1.
  public let value: Double

  /// Between the speakers.
  public static let centre = Pan(0)

  /// Makes a place, held within −1 and 1.
  public init(_ value: Double) { self.value = min(max(value, -1), 1) }
}
