import Testing

@testable import CueMix

@Suite struct SwellTests {
  private let swell = Swell([(8, 3, 0), (5, 2, 0.25)])

  @Test func `no swell leaves a bed as it is`() {
    #expect(Swell.none.gain(at: 17) == 1)
    #expect(Swell.none.meanSquare == 1)
    #expect(Swell.none.highest == 1)
  }

  @Test func `waves add up in decibels and never pass their sum`() {
    #expect(abs(swell.gain(at: 0) - 1.2589) < 1e-3, "2 dB, the second wave's crest")
    #expect((0..<1000).allSatisfy { swell.gain(at: Double($0) / 7) <= swell.highest })
    #expect(abs(swell.highest - 1.7783) < 1e-3)
  }

  @Test func `the mean of its square is that of a long time`() {
    let mean =
      (0..<40_000).reduce(0.0) {
        $0 + swell.gain(at: Double($1) / 100) * swell.gain(at: Double($1) / 100)
      } / 40_000
    #expect(abs(swell.meanSquare / mean - 1) < 0.01)
  }
}
