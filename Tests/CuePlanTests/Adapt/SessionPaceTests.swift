import CuePlan
import Testing

@Suite struct SessionPaceTests {
  private func lengths(_ routine: Routine, _ id: String = "fold") throws -> [Seconds] {
    try SmallWorld.timeline(routine, rate: SampleRate(100)).work(id)
      .map { SampleRate(100).seconds($0.range.count) }
  }

  private let routine = SmallWorld.routine(FitWorld.stretch(reps: 1))

  @Test func `slow lengthens moves and phases, not the hold`() throws {
    let slow = AdaptedRoutine(routine).atPace(.slow)
    #expect(try lengths(slow.routine) == [Seconds(15, over: 4), 20, Seconds(15, over: 4)])
    #expect(slow.routine.movePace == 150)
    #expect(slow.changes == ["slow pace: moves at 150 %, phases at 125 % of their time"])
  }

  @Test func `fast shortens them, and moves no faster than three quarters`() throws {
    let fast = AdaptedRoutine(routine).atPace(.fast).atPace(.fast)
    #expect(AdaptedRoutine(routine).atPace(.fast).routine.breath == 8)
    #expect(fast.routine.movePace == 75)
    #expect(try lengths(AdaptedRoutine(routine).atPace(.fast).routine)[0] == Seconds(24, over: 10))
  }

  @Test func `normal changes nothing and says nothing`() {
    #expect(AdaptedRoutine(routine).atPace(.normal) == AdaptedRoutine(routine))
  }

  @Test func `a breath that is held keeps its share of the breath`() throws {
    let box = SmallWorld.exercise(
      "box", reps: 1,
      phases: [
        SmallWorld.phase("in", 4), SmallWorld.phase("hold", 4, kind: .hold, breath: .held),
      ])
    let slow = AdaptedRoutine(SmallWorld.routine(box)).atPace(.slow)
    #expect(try lengths(slow.routine, "box") == [5, 5])
  }

  @Test func `a tempo of the dose and phases in breaths follow, too`() throws {
    var exercise = FitWorld.stretch(reps: 1)
    exercise.dose.tempo = [.seconds(4), .seconds(10), .breaths(1)]
    let slow = AdaptedRoutine(SmallWorld.routine(exercise)).atPace(.slow)
    #expect(try lengths(slow.routine) == [5, 10, Seconds(25, over: 2)])
  }
}
