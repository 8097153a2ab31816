import Testing

@testable import CueMix

@Suite struct SoundAdderTests {
  private func sum(
    _ source: ContiguousArray<Float>, _ layout: ChannelLayout, to sumLayout: ChannelLayout,
    from first: Int = 0, count: Int = 2, at place: Int = 0
  ) -> ContiguousArray<Float> {
    var sum = ContiguousArray<Float>(repeating: 1, count: 4)
    var span = sum.mutableSpan
    SoundAdder(from: layout, to: sumLayout)
      .add(source.span, from: first, count: count, gain: 2, into: &span, at: place)
    return sum
  }

  @Test func `like layouts add sample upon sample`() {
    #expect(sum([1, 2], .mono, to: .mono) == [3, 5, 1, 1])
    #expect(sum([1, 2, 3, 4], .stereo, to: .stereo) == [3, 5, 7, 9])
  }

  @Test func `one side is spread to both, two are folded to one`() {
    #expect(sum([1, 2], .mono, to: .stereo) == [3, 3, 5, 5])
    #expect(sum([1, 2, 3, 5], .stereo, to: .mono) == [4, 9, 1, 1])
  }

  @Test func `one side is spread with a factor for each speaker`() {
    var sum = ContiguousArray<Float>(repeating: 1, count: 4)
    var span = sum.mutableSpan
    SoundAdder(from: .mono, to: .stereo, pan: SIMD2(0.5, 1.5))
      .add([1, 2].span, from: 0, count: 2, gain: 2, into: &span, at: 0)
    #expect(sum == [2, 4, 3, 7])
  }

  @Test func `places are counted in frames`() {
    #expect(sum([1, 2], .mono, to: .mono, from: 1, count: 1, at: 3) == [1, 1, 1, 5])
    #expect(sum([1, 2, 3, 4], .stereo, to: .stereo, from: 1, count: 1, at: 1) == [1, 1, 7, 9])
    #expect(sum([1, 2], .mono, to: .stereo, from: 1, count: 1, at: 1) == [1, 1, 5, 5])
    #expect(sum([1, 2, 3, 5], .stereo, to: .mono, from: 1, count: 1, at: 2) == [1, 1, 9, 1])
  }
}
