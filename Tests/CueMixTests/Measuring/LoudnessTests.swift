import CuePlan
import Testing

@testable import CueMix

@Suite struct LoudnessTests {
  @Test func `loudness and decibels add up`() {
    #expect(Loudness(lufs: -16) - Loudness(lufs: -20) == Decibels(4))
    #expect(Loudness(lufs: -20) + Decibels(4) == Loudness(lufs: -16))
    #expect(abs(Loudness(meanSquare: Loudness(lufs: -23).meanSquare).lufs + 23) < 1e-12)
  }

  @Test func `the quieter comes first`() {
    #expect(Loudness(lufs: -23) < .speechTarget)
  }

  @Test func `no energy is infinitely quiet`() {
    #expect(Loudness(meanSquare: 0).lufs == -.infinity)
  }
}
