import CuePlan
import Testing

@testable import CueMix

@Suite struct WeightedEnergyTests {
  private let burst = sine(1000, amplitude: 0.5, seconds: 0.1)
  private let silence = ContiguousArray<Float>(repeating: 0, count: 4800)

  @Test func `after a silence a sound weighs what it weighed before`() {
    var energy = WeightedEnergy(layout: .mono, rate: .standard)
    let first = energy.add(burst.samples.span, in: burst.samples.indices)
    for _ in 0..<10 { _ = energy.add(silence.span, in: silence.indices) }
    let second = energy.add(burst.samples.span, in: burst.samples.indices)
    #expect(first > 0)
    #expect(first == second)
  }

  @Test func `what rings into a silence still counts`() {
    var energy = WeightedEnergy(layout: .mono, rate: .standard)
    _ = energy.add(burst.samples.span, in: burst.samples.indices)
    #expect(energy.add(silence.span, in: silence.indices) > 0)
    for _ in 0..<10 { _ = energy.add(silence.span, in: silence.indices) }
    #expect(energy.add(silence.span, in: silence.indices) == 0)
  }
}
