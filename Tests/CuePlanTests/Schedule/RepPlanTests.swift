import Testing

@testable import CuePlan

@Suite struct RepPlanTests {
  private func plan(_ amount: Dose.Amount, of exercise: Exercise) -> RepPlan {
    var exercise = exercise
    exercise.dose.amount = Sourced(amount, from: .routine)
    return RepPlan(exercise, side: nil, breath: 10)
  }

  private func total(_ plan: RepPlan) -> Seconds { plan.repLength * plan.reps }

  @Test func `repetitions take the lengths of their phases`() {
    let plan = plan(.reps(5), of: SmallWorld.exercise())
    #expect(plan.reps == 5)
    #expect(plan.phases.map(\.length) == [4, 2])
  }

  @Test(arguments: [45, 30, 100, 7, 1] as [Seconds])
  func `a dose in time is met exactly by whole repetitions`(time: Seconds) {
    let plan = plan(.time(time), of: SmallWorld.exercise())
    #expect(total(plan) == time)
    #expect(plan.reps == max(1, Int(time.approximate / 6 + 0.5)))
  }

  @Test func `one long hold takes what the way in and out leave of a time`() {
    let stretch = SmallWorld.exercise(phases: [
      SmallWorld.phase("in", 3), SmallWorld.phase("hold", 20, kind: .hold),
      SmallWorld.phase("out", 3),
    ])
    let plan = plan(.time(45), of: stretch)
    #expect(plan.reps == 1)
    #expect(plan.phases.map(\.length) == [3, 39, 3])
  }

  @Test func `breaths are counted at the routine's breathing pace`() {
    #expect(total(plan(.breaths(3), of: SmallWorld.exercise())) == 30)
  }

  @Test func `a phase of no length leaves no trace`() {
    let box = SmallWorld.exercise(phases: [
      SmallWorld.phase("in", 4), SmallWorld.phase("keep", 0), SmallWorld.phase("out", 8),
      SmallWorld.phase("keep", 0),
    ])
    #expect(plan(.reps(2), of: box).phases.map(\.plan.name) == ["in", "out"])
  }

  @Test func `the dose sets every hold and the tempo every phase`() {
    var stretch = SmallWorld.exercise(phases: [
      SmallWorld.phase("in", 3), SmallWorld.phase("hold", 5, kind: .hold),
    ])
    stretch.dose.hold = Sourced(30, from: .routine)
    #expect(plan(.reps(1), of: stretch).phases.map(\.length) == [3, 30])
    stretch.dose.hold = nil
    stretch.dose.tempo = [.seconds(1), .fraction(Seconds(1, over: 2))]
    #expect(plan(.reps(1), of: stretch).phases.map(\.length) == [1, 5])
  }

  @Test func `both halves of an alternating repetition are alike, and none drifts`() {
    let third = Seconds(10, over: 3)
    let rolls = SmallWorld.exercise(
      reps: 30, sides: .alternating,
      phases: [
        SmallWorld.phase("over", third, turn: .first),
        SmallWorld.phase("over", third, turn: .second),
      ])
    let plan = RepPlan(rolls, side: .right, breath: 10)
    let reps = (1...30).map { plan.phases(ofRep: $0).map(\.length) }
    #expect(reps.allSatisfy { $0[0] == $0[1] && ($0[0] - third).approximate.magnitude < 0.01 })
    #expect(reps.reduce(Seconds.zero) { $0 + $1[0] } == 100)
  }

  @Test func `a time on each side is met on each side`() {
    let rolls = SmallWorld.exercise(
      sides: .alternating,
      phases: [
        SmallWorld.phase("over", 11, turn: .first), SmallWorld.phase("over", 11, turn: .second),
      ])
    #expect(total(plan(.time(45), of: rolls)) == 90)
  }
}
