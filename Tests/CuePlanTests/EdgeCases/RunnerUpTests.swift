import CuePlan
import Testing

@Suite struct RunnerUpTests {
  @Test func `runner-up: who has skipped to an exercise hears which one it is`() throws {
    var routine = SmallWorld.routine(
      SmallWorld.exercise("a"), SmallWorld.exercise("b"), SmallWorld.exercise("a"))
    #expect(try SmallWorld.timeline(routine).cues(.count).isEmpty)
    routine.cues.exerciseCount = .every
    #expect(
      try SmallWorld.timeline(routine).cues(.count).map(\.text)
        == ["Exercise 1 of 2", "Exercise 2 of 2", "Exercise 1 of 2"])
  }

  @Test func `runner-up: without somebody to help nobody is told to`() throws {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.practitioner = PractitionerPart(role: "anchor", line: "One hand on the hip")
    let spoken = try SmallWorld.timeline(SmallWorld.routine(exercise)).spoken
    #expect(!spoken.contains { $0.contains("hip") || $0.contains("stop word") })
  }

  @Test func `runner-up: a line that calls the partner itself is not called twice`() throws {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.practitioner = PractitionerPart(role: "anchor", line: "Partner, hold the hip")
    var routine = SmallWorld.routine(exercise)
    routine.form = .withPractitioner
    #expect(try SmallWorld.timeline(routine).spoken.contains("Partner, hold the hip"))
  }

  @Test func `runner-up: what needs a prop that is not there gives way to a substitute`() throws {
    var roll = SmallWorld.exercise("roll", reps: 1)
    (roll.equipment, roll.substitute) = (["foam-roller"], "fold")
    let fold = SmallWorld.exercise("fold", reps: 1)
    let exclusion = Exclusion(equipment: ["foam-roller"], catalogue: ["fold": fold])
    let adapted = try AdaptedRoutine(SmallWorld.routine(roll)).excluding(exclusion)
    #expect(try SmallWorld.timeline(adapted.routine).chapters.map(\.title) == ["fold"])
    #expect(adapted.changes == ["fold instead of roll (no foam-roller)"])
  }

  @Test func `runner-up: the same exercise again is set up in few words`() throws {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.setup = SetupLines(long: "All of it in full", short: "As before")
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(
        .exercise(exercise), .exercise(SmallWorld.exercise("b")), .exercise(exercise)))
    #expect(timeline.cues(.setup).map(\.text) == ["All of it in full", "As before"])
  }

  @Test func `runner-up: a part that is left with nothing to do is not named`() throws {
    let routine = SmallWorld.routine(
      .exercise(SmallWorld.exercise("a")), .rest(15, say: nil),
      .section(
        title: "Main",
        items: [Item(.rest(20, say: nil)), Item(.section(title: "Inner", items: []))]),
      .group(Group(.rounds(3), restBetweenRounds: 10, items: [Item(.rest(5, say: nil))])),
      .exercise(SmallWorld.exercise("b")))
    let timeline = try SmallWorld.timeline(routine)
    #expect(timeline.phases(.rest).map(\.range.count) == [150])
    #expect(!timeline.spoken.contains("Main"))
    #expect(!timeline.spoken.contains { $0.hasPrefix("Round") })
    #expect(timeline.chapters.map(\.title) == ["a", "b"])
  }

  @Test func `runner-up: nobody knows where the listener is, so the way down starts standing`()
    throws
  {
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.exercise(start: .supine)))
    let move = try #require(timeline.phases(.transition).first).range
    let words = try #require(timeline.cues(.transition).first).range
    #expect(move.upperBound.index - words.upperBound.index == 120)
  }
}
