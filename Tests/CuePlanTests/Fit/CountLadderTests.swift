import Testing

@testable import CuePlan

@Suite struct CountLadderTests {
  private func count(_ usual: Int, in bounds: ClosedRange<Int>) throws -> FlexibleCount {
    try #require(FlexibleCount(item: 0, subject: .reps, bounds: bounds, usual: usual))
  }

  private func rungs(_ counts: [FlexibleCount], _ way: CountLadder.Way) -> [[Int]] {
    let ladder = CountLadder(counts, from: counts.map(\.usual), way) { _ in true }
    return (0...ladder.height).map(ladder.counts)
  }

  @Test func `counts grow one at a time, each in proportion to its room`() throws {
    let counts = try [count(2, in: 1...4), count(5, in: 3...9)]
    #expect(
      rungs(counts, .up) == [
        [2, 5], [2, 6], [3, 6], [3, 7], [3, 8], [4, 8], [4, 9],
      ])
  }

  @Test func `counts shrink the same way`() throws {
    let counts = try [count(2, in: 1...4), count(5, in: 3...9)]
    #expect(rungs(counts, .down) == [[2, 5], [2, 4], [1, 4], [1, 3]])
  }

  @Test func `a ladder changes only what it is for`() throws {
    let counts = try [count(2, in: 1...3), count(4, in: 1...5)]
    let ladder = CountLadder(counts, from: [2, 4], .up) { $0.usual == 4 }
    #expect(ladder.farEnd == [2, 5])
  }

  @Test func `bounds are widened to what is usual, and none is below one`() throws {
    #expect(try count(12, in: 3...10).range == 3...12)
    #expect(try count(2, in: 0...4).range == 1...4)
    #expect(FlexibleCount(item: 0, subject: .reps, bounds: 5...5, usual: 5) == nil)
  }
}
