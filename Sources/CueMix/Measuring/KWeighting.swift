import CuePlan

/// The ear's weighting of BS.1770-4: a shelf for the head, then a high-pass.
///
/// The recommendation gives coefficients for 48 kHz only. The analogue corners behind them, found
/// by B. De Man ("Evaluation of implementations of the EBU R128 loudness measurement", 2018),
/// give the same response at any rate.
struct KWeighting: Sendable {
  let shelf: Biquad
  let highPass: Biquad

  init(at rate: SampleRate) {
    shelf = Self.shelf(at: rate)
    highPass = Self.highPass(at: rate)
  }

  private static func shelf(at rate: SampleRate) -> Biquad {
    guard let k = tangent(1681.974450955533, at: rate) else { return .identity }
    let q = 0.7071752369554196
    let high = Decibels(3.999843853973347).linearGain
    let band = PortableMath.exp2(0.4996667741545416 * PortableMath.log2(high))
    let a0 = 1 + k / q + k * k
    return Biquad(
      b0: (high + band * k / q + k * k) / a0, b1: 2 * (k * k - high) / a0,
      b2: (high - band * k / q + k * k) / a0, a1: 2 * (k * k - 1) / a0,
      a2: (1 - k / q + k * k) / a0)
  }

  private static func highPass(at rate: SampleRate) -> Biquad {
    guard let k = tangent(38.13547087602444, at: rate) else { return .identity }
    let q = 0.5003270373238773
    let a0 = 1 + k / q + k * k
    return Biquad(
      b0: 1, b1: -2, b2: 1, a1: 2 * (k * k - 1) / a0, a2: (1 - k / q + k * k) / a0)
  }

  /// The corner bent for a digital filter; nil where the rate is too low to hold it.
  private static func tangent(_ hertz: Double, at rate: SampleRate) -> Double? {
    let turns = hertz / Double(rate.hertz) / 2
    guard turns < 0.25 else { return nil }
    return PortableMath.sine(turns: turns) / PortableMath.cosine(turns: turns)
  }
}
