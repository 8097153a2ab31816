import CuePlan
import Testing

@Suite struct AdaptedRoutineWeekTests {
  typealias Step = ProgressionRule.Step

  private func rule(
    _ figure: ProgressionRule.Figure, _ change: ProgressionRule.Change
  ) -> ProgressionRule {
    ProgressionRule(figure, steps: [Step(week: 2, change)])
  }

  private func week(_ week: Int, _ items: Item...) -> AdaptedRoutine {
    AdaptedRoutine(Routine(title: "Test", items: items)).forWeek(week)
  }

  @Test func `the first week is as written`() {
    var exercise = FitWorld.stretch()
    exercise.progression = [rule(.reps, .add(.count(1)))]
    let item = Item(.exercise(exercise))
    #expect(week(1, item) == AdaptedRoutine(Routine(title: "Test", items: [item])))
    #expect(week(0, item) == week(1, item))
  }

  @Test func `every figure of a dose may change, and each change is said with its week`() throws {
    var exercise = FitWorld.stretch(sides: .perSideBlock)
    exercise.dose.sets = Sourced(2, from: .routine)
    exercise.dose.restBetweenSets = Sourced(30, from: .routine)
    exercise.progression = [
      rule(.reps, .add(.count(1))), rule(.sets, .add(.count(1))), rule(.hold, .addPercent(33)),
      rule(.rest, .subtract(.length(5))),
    ]
    let later = week(2, Item(.exercise(exercise)))
    let timeline = try SmallWorld.timeline(later.routine)
    #expect(timeline.reps("fold", .left) == 3)
    #expect(timeline.holds("fold").allSatisfy { $0 == 26 })
    #expect(timeline.lengths(.rest) == [25, 25])
    #expect(
      later.changes == [
        "fold: 3 sets instead of 2 (week 2)", "fold: 3 reps each side instead of 2 (week 2)",
        "fold, hold: 26 s instead of 20 s (week 2)",
        "fold, rest between sets: 25 s instead of 30 s (week 2)",
      ])
  }

  @Test func `times and breaths progress like repetitions`() throws {
    var timed = FitWorld.stretch("timed")
    timed.dose.amount = Sourced(.time(60), from: .routine)
    timed.progression = [rule(.time, .add(.length(30)))]
    var breathed = FitWorld.breathing
    breathed.dose.amount = Sourced(.breaths(4), from: .routine)
    breathed.progression = [rule(.reps, .add(.count(2)))]
    let timeline = try SmallWorld.timeline(
      week(2, Item(.exercise(timed)), Item(.exercise(breathed))).routine)
    #expect(timeline.workFrames("timed", nil) == 900)
    #expect(timeline.workFrames("breathing", nil) == 600)
  }

  @Test func `groups, rests and quiet times progress, too`() {
    let group = FitWorld.rounds(2, rest: 10, of: [Item(.exercise(FitWorld.stretch()))])
    let later = week(
      2,
      Item(
        .group(group), progression: [rule(.sets, .add(.count(1))), rule(.rest, .add(.length(5)))]),
      Item(.rest(30, say: nil), progression: [rule(.time, .subtract(.length(10)))]),
      Item(.silence(Silence(length: 60)), progression: [rule(.time, .add(.length(60)))]))
    #expect(
      later.changes == [
        "3 rounds instead of 2 (week 2)", "rest between rounds: 15 s instead of 10 s (week 2)",
        "rest: 20 s instead of 30 s (week 2)", "silence: 120 s instead of 60 s (week 2)",
      ])
  }

  @Test func `a side that has an amount of its own goes on from that`() throws {
    var exercise = FitWorld.stretch(sides: .perSideBlock)
    exercise.dose.perSide = [.left: .reps(4)]
    exercise.progression = [rule(.reps, .add(.count(1)))]
    let later = week(2, Item(.exercise(exercise)))
    #expect(try SmallWorld.timeline(later.routine).reps("fold", .left) == 5)
    #expect(later.changes.contains("fold: 5 reps on the left instead of 4 (week 2)"))
  }
}
