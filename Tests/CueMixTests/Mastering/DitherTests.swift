import Testing

@testable import CueMix

@Suite struct DitherTests {
  private func noise(block: Int, step: Int = 0, steps: Int = 256) -> [Float] {
    var dither = Dither(block: block, step: step)
    return (0..<steps).flatMap { _ in
      let values = dither.next()
      return values.indices.map { (values[$0] - Dither.raise) / 65_536 }
    }
  }

  @Test func `noise can be entered anywhere in its block`() {
    #expect(noise(block: 3, step: 100, steps: 4) == Array(noise(block: 3)[1600..<1664]))
  }

  @Test func `noise is triangular: within a step, centred, a sixth strong`() {
    let values = (0..<16).flatMap { noise(block: $0) }
    let count = Float(values.count)
    #expect(values.allSatisfy { $0 > -1 && $0 < 1 })
    #expect(abs(values.reduce(0, +) / count) < 0.01)
    #expect(abs(values.reduce(0) { $0 + $1 * $1 } / count - 1 / 6) < 0.005)
  }

  @Test(arguments: [1, 2, 16, 17, 4096])
  func `noise does not repeat itself`(lag: Int) {
    let values = (0..<16).flatMap { noise(block: $0) }
    let alike = zip(values, values.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(alike / Float(values.count) * 6) < 0.03)
  }
}
