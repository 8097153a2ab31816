import CuePlan
import Testing

@testable import CueMix

@Suite struct PanFactorsTests {
  @Test func `the centre leaves a sound as it is`() {
    #expect(Pan.centre.factors == SIMD2(1, 1))
  }

  @Test(arguments: [-1, -0.3, 0.2, 1, 7.0])
  func `every place has the same power`(place: Double) {
    let factors = Pan(place).factors
    #expect(abs((factors * factors).sum() - 2) < 1e-5)
    #expect((factors.x > factors.y) == (place < 0))
  }
}
