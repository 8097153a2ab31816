import Foundation
import Testing

@testable import CueMix

@Suite struct PortableMathTests {
  @Test func `powers of two are those of the platform to the last bits`() {
    for step in -4000...4000 {
      let x = Double(step) / 37
      let (got, expected) = (PortableMath.exp2(x), Foundation.exp2(x))
      #expect(abs(got - expected) <= expected * 4e-16, "2^\(x)")
    }
  }

  @Test func `whole powers of two are exact`() {
    for exponent in -1074...1023 {
      #expect(
        PortableMath.exp2(Double(exponent))
          == Double(sign: .plus, exponent: exponent, significand: 1))
    }
  }

  @Test func `powers beyond doubles are 0 and infinity`() {
    #expect(PortableMath.exp2(-2000) == 0)
    #expect(PortableMath.exp2(-.infinity) == 0)
    #expect(PortableMath.exp2(1024) == .infinity)
    #expect(PortableMath.exp2(.nan).isNaN)
  }

  @Test func `logarithms are those of the platform to the last bits`() {
    for step in 1...4000 {
      for x in [Double(step) / 1000, Double(step) * 1e200, Double(step) * 1e-300 * 1e-10] {
        let (got, expected) = (PortableMath.log2(x), Foundation.log2(x))
        #expect(abs(got - expected) <= max(abs(expected), 1) * 4e-16, "log2 \(x)")
      }
    }
  }

  @Test func `logarithms of what has none say so`() {
    #expect(PortableMath.log2(0) == -.infinity)
    #expect(PortableMath.log2(.infinity) == .infinity)
    #expect(PortableMath.log2(-1).isNaN)
  }

  @Test func `sines are those of the platform to the last bits`() {
    for step in -4000...4000 {
      let turns = Double(step) / 1013
      let expected = Foundation.sin(2 * Double.pi * (turns - turns.rounded()))
      #expect(abs(PortableMath.sine(turns: turns) - expected) <= 4e-16, "\(turns) turns")
    }
  }

  @Test func `quarters of a circle are exact however often it is turned`() {
    for turn in [-1_000_000.0, -1, 0, 1, 3_600] {
      #expect(PortableMath.sine(turns: turn) == 0)
      #expect(PortableMath.sine(turns: turn + 0.25) == 1)
      #expect(PortableMath.sine(turns: turn + 0.75) == -1)
      #expect(PortableMath.cosine(turns: turn) == 1)
    }
  }
}
