import CuePlan
import Testing

@Suite struct PlannedCueTests {
  @Test func `ranks are in the order of what may not be missed`() {
    let ranks = PriorityTests.order.map(\.rank)
    #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 })
    #expect(CueKind.safety.rank == CueKind.stop.rank)
    #expect((CueKind.phase.rank...CueKind.halfway.rank).contains(CueKind.warning.rank))
  }

  @Test func `only beds and bells give way to everything`() {
    let last = CueKind.allCases.filter { $0.rank == CueKind.allCases.map(\.rank).max() }
    #expect(Set(last) == [.marker, .bed])
  }
}
