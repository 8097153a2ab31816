import CuePlan
import Testing

@Suite struct LayoutLongPhaseTests {
  @Test func `encouragement keeps 30 s between, whatever holds it falls in`() throws {
    var cues = CuePolicy()
    cues.encourageEvery = 5
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.hold(24, reps: 6), cues: cues))
    let starts = timeline.starts(.encourage)
    #expect(starts.count == 4)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $1 - $0 >= 300 })
  }
}
