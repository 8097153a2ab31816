import CuePlan
import Testing

@Suite struct BoundaryTests {
  @Test func `edge 5: without a rest between holds, stop and start are one sound`() throws {
    var exercise = SmallWorld.hold(15, reps: 12)
    exercise.dose.restBetweenReps = Sourced(0, from: .routine)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    let holds = timeline.work("stay")
    #expect(holds.count == 12)
    #expect(timeline.phases(.rest).isEmpty)
    for (before, after) in zip(holds, holds.dropFirst()) {
      #expect(before.range.upperBound == after.range.lowerBound, "no floor of a second")
    }
    let borders = timeline.cues.filter { cue in
      holds.contains { $0.range.lowerBound == cue.range.lowerBound }
    }
    #expect(borders.map(\.sound) == Array(repeating: .tone(.start), count: 12))
    #expect(timeline.cues(.stop).count == 1, "the one behind the last")
  }

  @Test func `edge 5: a rest between repetitions has a sound at either end`() throws {
    var exercise = SmallWorld.hold(15, reps: 3)
    exercise.dose.restBetweenReps = Sourced(5, from: .routine)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    let holds = timeline.work("stay")
    #expect(timeline.starts(.stop) == holds.map(\.range.upperBound.index))
    #expect(timeline.starts(.start).dropFirst() == holds.map(\.range.lowerBound.index)[...])
  }

  @Test func `edge 5: phases of no length leave no phase, no sound and no second`() throws {
    let breath = SmallWorld.exercise(
      reps: 3,
      phases: [
        SmallWorld.phase("in", 4, say: "In"), SmallWorld.phase("keep", 0, say: "Keep"),
        SmallWorld.phase("out", 8, say: "Out"), SmallWorld.phase("keep", 0, say: "Keep"),
      ])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(breath))
    #expect(timeline.work("wave").map(\.name) == ["in", "out", "in", "out", "in", "out"])
    #expect(timeline.work("wave").map(\.range.count) == [40, 80, 40, 80, 40, 80])
    #expect(!timeline.spoken.contains("Keep"))
    #expect(timeline.dropped.isEmpty)
  }

  @Test func `edge 5: rests, silences and exercises of no length are not there`() throws {
    let nothing = SmallWorld.exercise("nothing", phases: [SmallWorld.phase("up", 0, say: "Up")])
    let routine = SmallWorld.routine(
      .exercise(SmallWorld.exercise("a")), .rest(0, say: "Rest a little"), .exercise(nothing),
      .silence(Silence(length: 0)), .exercise(SmallWorld.exercise("b")))
    let plain = SmallWorld.routine(
      .exercise(SmallWorld.exercise("a")), .exercise(SmallWorld.exercise("b")))
    #expect(try SmallWorld.timeline(routine) == SmallWorld.timeline(plain))
  }

  @Test func `edge 6: no rest behind the last repetition, set or item`() throws {
    var exercise = SmallWorld.exercise(reps: 2)
    exercise.dose.sets = Sourced(2, from: .routine)
    exercise.dose.restBetweenReps = Sourced(4, from: .routine)
    exercise.dose.restBetweenSets = Sourced(20, from: .routine)
    let routine = SmallWorld.routine(
      .exercise(exercise), .rest(30, say: nil), .section(title: "Empty", items: []))
    let timeline = try SmallWorld.timeline(routine)
    #expect(timeline.phases(.rest).map(\.range.count) == [40, 200, 40])
    #expect(timeline.phases.last?.kind == .close)
  }

  @Test func `edge 6: rounds replace the rest behind their last item by their own`() throws {
    let items = ["a", "b", "c", "d"].flatMap { id in
      [Item(.exercise(SmallWorld.exercise(id, reps: 1))), Item(.rest(10, say: nil))]
    }
    let own = SmallWorld.routine(.group(Group(.rounds(3), restBetweenRounds: 60, items: items)))
    let rests = try SmallWorld.timeline(own).phases(.rest).map(\.range.count)
    #expect(rests == [100, 100, 100, 600, 100, 100, 100, 600, 100, 100, 100])

    let none = SmallWorld.routine(.group(Group(.rounds(3), items: items)), .rest(40, say: nil))
    let kept = try SmallWorld.timeline(none).phases(.rest).map(\.range.count)
    #expect(
      kept == Array(repeating: 100, count: 11), "a rest that closes a round is between rounds")
  }

  @Test func `edge 6: a rest around a group takes the place of the one that closes it`() throws {
    let group = Group(
      .rounds(2),
      items: [Item(.exercise(SmallWorld.exercise("a", reps: 1))), Item(.rest(10, say: nil))])
    let routine = SmallWorld.routine(
      .group(group), .rest(45, say: nil), .exercise(SmallWorld.exercise("b", reps: 1)))
    #expect(try SmallWorld.timeline(routine).phases(.rest).map(\.range.count) == [100, 450])
  }

  @Test func `edge 6: a rest between sections is kept, one before the close is not`() throws {
    func section(_ id: String) -> Item.Content {
      .section(
        title: Phrase(id),
        items: [Item(.exercise(SmallWorld.exercise(id, reps: 1))), Item(.rest(25, say: nil))])
    }
    let timeline = try SmallWorld.timeline(SmallWorld.routine(section("warm"), section("main")))
    #expect(timeline.phases(.rest).map(\.range.count) == [250])
  }
}
