import CueMix
import CuePlan
import Testing

@Suite struct DecibelsLinearGainTests {
  /// Factors from the definition, 10^(dB / 20).
  @Test(arguments: [
    (0.0, 1.0), (-6, 0.501_187_233_627_272_2), (6, 1.995_262_314_968_879_5), (-20, 0.1), (20, 10),
    (-120, 1e-6),
  ])
  func `decibels become the factor that defines them`(decibels: Double, factor: Double) {
    #expect(abs(Decibels(decibels).linearGain - factor) <= factor * 1e-15)
    #expect(abs(Decibels(linearGain: factor).value - decibels) <= 1e-13)
  }

  @Test func `no change is exactly 1 and no sound exactly 0`() {
    #expect(Decibels.unity.linearGain == 1)
    #expect(Decibels(-.infinity).linearGain == 0)
    #expect(Decibels(linearGain: 0).value == -.infinity)
  }
}
