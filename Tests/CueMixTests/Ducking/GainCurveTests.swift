import CuePlan
import Testing

@testable import CueMix

@Suite struct GainCurveTests {
  private let curve = GainCurve(
    points: [(10, 1.0), (14, 0.2), (20, 0.2), (24, 1)].map { .init(frame: $0, gain: $1) },
    shape: .cosine)

  @Test func `the gain stays before, between and after the ways`() {
    #expect([-5, 0, 10].map(curve.gain(at:)) == [1, 1, 1])
    #expect([14, 17, 20].map(curve.gain(at:)) == [0.2, 0.2, 0.2])
    #expect([24, 99].map(curve.gain(at:)) == [1, 1])
  }

  @Test func `a fall mirrors a rise, and the middle is half way`() {
    #expect(abs(curve.gain(at: 12) - 0.6) < 1e-12)
    for step in 0...4 {
      #expect(abs(curve.gain(at: 10 + step) - curve.gain(at: 24 - step)) < 1e-12)
    }
  }

  @Test func `the highest gain of a range is found inside of it too`() {
    #expect(curve.highest(in: 14..<21) == 0.2)
    #expect(curve.highest(in: 12..<30) == 1)
    #expect(curve.highest(in: 15..<23) == curve.gain(at: 22))
  }

  @Test func `a fade begins and ends in silence`() {
    let fade = GainCurve(fading: 100..<200, in: 10, out: 20)
    #expect([100, 110, 180, 200].map(fade.gain(at:)) == [0, 1, 1, 0])
    let power = fade.gain(at: 105) * fade.gain(at: 105)
    #expect(abs(power - 0.5) < 1e-12, "two unlike beds that cross keep their power")
  }

  @Test func `no fade at all begins in full`() {
    let fade = GainCurve(fading: 100..<200, in: 0, out: 0)
    #expect([100, 150, 199].map(fade.gain(at:)) == [1, 1, 1])
  }
}
