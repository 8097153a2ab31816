/// A place between the speakers: −1 is left, 0 the centre, 1 right.
///
/// Equal power, so that a sound is as loud anywhere; in the centre it is left as it is.
public struct Pan: Hashable, Sendable {
  /// The place, −1 to 1.
  public let value: Double

  /// Between the speakers.
  public static let centre = Pan(0)

  /// Makes a place, held within −1 and 1.
  public init(_ value: Double) { self.value = min(max(value, -1), 1) }

  /// What the left and the right sample are multiplied by.
  var factors: SIMD2<Float> {
    guard value != 0 else { return SIMD2(1, 1) }
    let turns = (1 + value) / 8
    let (left, right) = (PortableMath.cosine(turns: turns), PortableMath.sine(turns: turns))
    return SIMD2(Float(left * 2.0.squareRoot()), Float(right * 2.0.squareRoot()))
  }
}
