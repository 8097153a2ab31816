import CuePlan

extension Pan {
  /// What the left and the right sample are multiplied by.
  ///
  /// Equal power, so that a sound is as loud anywhere; in the centre it is left as it is.
  var factors: SIMD2<Float> {
    guard value != 0 else { return SIMD2(1, 1) }
    let turns = (1 + value) / 8
    let (left, right) = (PortableMath.cosine(turns: turns), PortableMath.sine(turns: turns))
    return SIMD2(Float(left * 2.0.squareRoot()), Float(right * 2.0.squareRoot()))
  }
}
