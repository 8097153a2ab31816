import CuePlan
import Testing

@Suite struct SessionLevelTests {
  private let routine = Routine(
    title: "Test",
    items: [
      Item(.exercise(FitWorld.stretch(holds: 9...30, reps: 4, repBounds: 1...7))),
      Item(.rest(20, say: nil)), Item(.exercise(FitWorld.stretch("free"))),
    ])

  @Test func `gentle goes half way to the least`() throws {
    let gentle = AdaptedRoutine(routine).atLevel(.gentle)
    let timeline = try SmallWorld.timeline(gentle.routine)
    #expect(timeline.reps("fold") == 3)
    #expect(timeline.holds("fold") == [15, 15, 15])
    #expect(
      gentle.changes == [
        "gentle: fold: hold 15 s instead of 20 s", "gentle: fold: 3 reps instead of 4",
      ])
  }

  @Test func `strong goes half way to the most; rests and what has no bounds stay`() throws {
    let timeline = try SmallWorld.timeline(AdaptedRoutine(routine).atLevel(.strong).routine)
    #expect(timeline.reps("fold") == 5)
    #expect(timeline.holds("fold").allSatisfy { $0 == 25 })
    #expect(timeline.lengths(.rest) == [20])
    #expect(timeline.holds("free") == [20, 20])
  }

  @Test func `usual changes nothing`() {
    #expect(AdaptedRoutine(routine).atLevel(.usual) == AdaptedRoutine(routine))
  }
}
