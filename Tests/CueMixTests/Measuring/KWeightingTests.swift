import CuePlan
import Testing

@testable import CueMix

@Suite struct KWeightingTests {
  /// The response BS.1770-4 prescribes, read off its coefficients for 48 kHz.
  @Test(arguments: [(38.0, -6.1), (100, -1.1), (997, 0.69), (4000, 3.9), (10_000, 4.0)])
  func `the ear's weighting has the prescribed response`(hertz: Double, decibels: Double) {
    let weighting = KWeighting(at: .standard)
    let weighted = sine(hertz, seconds: 0.3).filtered(by: [weighting.shelf, weighting.highPass])
    let power = weighted.samples.suffix(9600).reduce(0) { $0 + Double($1) * Double($1) } / 4800
    #expect(abs(Decibels(linearGain: power.squareRoot()).value - decibels) < 0.3)
  }

  @Test func `a rate too low for the ear's shelf is left flat`() {
    let weighting = KWeighting(at: SampleRate(10))
    #expect(weighting.shelf == .identity)
    #expect(weighting.highPass == .identity)
  }
}
