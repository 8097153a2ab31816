import CuePlan
import Testing

@testable import CueMix

@Suite struct KWeightingTests {
  /// The response BS.1770-4 prescribes, read off its coefficients for 48 kHz.
  @Test(arguments: [(38.0, -6.1), (100, -1.1), (997, 0.69), (4000, 3.9), (10_000, 4.0)])
  func `the ear's weighting has the prescribed response`(hertz: Double, decibels: Double) {
    var weighting = KWeighting(at: .standard)
    let weighted = sine(hertz, seconds: 0.3).samples.map { weighting.weigh($0) }.suffix(9600)
    let power = weighted.reduce(0) { $0 + $1 * $1 } / 4800
    #expect(abs(Decibels(linearGain: power.squareRoot()).value - decibels) < 0.3)
  }

  @Test func `a rate too low for the ear's shelf is left flat`() {
    var weighting = KWeighting(at: SampleRate(10))
    #expect([1, 0, -1].map { weighting.weigh($0) } == [1, 0, -1])
  }
}
