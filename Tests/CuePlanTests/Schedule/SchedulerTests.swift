import CuePlan
import Testing

@Suite struct SchedulerTests {
  @Test func `a session is welcomed, warned, led and closed`() throws {
    let timeline = try SmallWorld.timeline(SmallWorld.routine(SmallWorld.exercise(reps: 1)))
    #expect(
      timeline.phases.map(\.kind) == [
        .welcome, .safety, .transition, .settle, .prepare, .work, .work, .release, .close,
      ])
    #expect(
      timeline.spoken == [
        "Welcome to Test", "Stop if it hurts", "First wave", "Up", "Down", "Let go", "Done",
      ])
  }

  @Test func `the author's own welcome and close take the place of the tool's`() throws {
    var routine = SmallWorld.routine(SmallWorld.exercise(reps: 1))
    routine.items.insert(Item(.welcome("Hello you")), at: 0)
    routine.items.append(Item(.close("Bye now")))
    let spoken = try SmallWorld.timeline(routine).spoken
    #expect(spoken.first == "Hello you")
    #expect(spoken.last == "Bye now")
    #expect(spoken.filter { $0 == "Stop if it hurts" }.count == 1)
  }

  @Test func `a rest that nothing follows is left out`() throws {
    var routine = SmallWorld.routine(SmallWorld.exercise("a"), SmallWorld.exercise("b"))
    routine.items.insert(Item(.rest(20, say: nil)), at: 1)
    routine.items.append(Item(.rest(30, say: nil)))
    let rests = try SmallWorld.timeline(routine).phases.filter { $0.kind == .rest }
    #expect(rests.map(\.range.count) == [200])
  }

  @Test func `the full setup is spoken once, the reminder after that`() throws {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.setup = SetupLines(long: "All of it in full", short: "As before")
    let routine = SmallWorld.routine(exercise, exercise, exercise)
    let setups = try SmallWorld.timeline(routine).cues.filter { $0.kind == .setup }
    #expect(setups.map(\.text) == ["All of it in full", "As before", "As before"])
  }

  @Test func `the move to another position gets the time of the table`() throws {
    let routine = SmallWorld.routine(
      SmallWorld.exercise("a", start: .supine), SmallWorld.exercise("b", start: .supine))
    let moves = try SmallWorld.timeline(routine).phases.filter { $0.kind == .transition }
    // "First a" 0.6 s, quiet 0.6 s, "Make your way onto your back" 1.8 s, 12 s down from standing.
    #expect(moves[0].range.count == 150)
    // "Next b" 0.6 s and 0.8 s of quiet: nobody has to move.
    #expect(moves[1].range.count == 14)
  }

  @Test func `a practitioner is spoken to before the client, and asked to agree on a stop word`()
    throws
  {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.setup.long = "Sit tall"
    exercise.practitioner = PractitionerPart(role: "anchor", line: "Partner, hold the thighs")
    var routine = SmallWorld.routine(exercise)
    #expect(try !SmallWorld.timeline(routine).spoken.contains("Partner, hold the thighs"))
    routine.form = .withPractitioner
    let spoken = try SmallWorld.timeline(routine).spoken
    #expect(
      spoken[1...4] == [
        "Stop if it hurts", "Agree on a stop word", "First wave", "Partner, hold the thighs",
      ])
  }

  @Test func `several sets keep their rest and end without one`() throws {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.dose.sets = Sourced(3, from: .routine)
    exercise.dose.restBetweenSets = Sourced(20, from: .routine)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    let kinds = timeline.phases.filter { $0.exercise == "wave" }.map(\.kind)
    #expect(
      kinds == [
        .transition, .settle, .prepare, .work, .work, .rest, .work, .work, .rest, .work, .work,
        .release,
      ])
    #expect(timeline.work("wave").compactMap(\.set) == [1, 1, 2, 2, 3, 3])
  }

  @Test func `breathing fills what is left in whole cycles`() throws {
    var routine = SmallWorld.routine(SmallWorld.exercise(reps: 1))
    let breathing = SmallWorld.exercise(
      "breathing", phases: [SmallWorld.phase("in", 5), SmallWorld.phase("out", 5)])
    routine.items.append(Item(.fill(breathing)))
    let fills = try SmallWorld.timeline(routine, fill: 42).phases.filter { $0.kind == .fill }
    #expect(fills.count == 8)
    #expect(fills.map(\.range.count).reduce(0, +) == 420)
    #expect(try SmallWorld.timeline(routine).phases.allSatisfy { $0.kind != .fill })
  }
}
