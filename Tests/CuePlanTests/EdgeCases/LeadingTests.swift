import CuePlan
import Testing

@Suite struct LeadingTests {
  @Test func `the verbosity says how much is said`() throws {
    var exercise = SmallWorld.exercise(reps: 3)
    exercise.setup = SetupLines(long: "All of it in full", short: "In short")
    exercise.dose.sets = Sourced(2, from: .routine)
    exercise.dose.restBetweenSets = Sourced(20, from: .routine)
    func kinds(_ verbosity: Int) throws -> [CueKind: [String]] {
      let routine = SmallWorld.routine(
        exercise, SmallWorld.hold(60, say: "Stay here"), cues: CuePolicy(verbosity: verbosity))
      let voice = try SmallWorld.timeline(routine).cues.filter { $0.lane == .voice }
      return Dictionary(grouping: voice, by: \.kind).mapValues { $0.map(\.text) }
    }
    let quiet = try kinds(0)
    #expect(Set(quiet.keys) == [.welcome, .safety, .title, .release, .close])
    #expect(quiet[.title] == ["First wave", "Next stay"])

    let brief = try kinds(1)
    #expect(brief[.setup] == ["In short"])
    #expect(brief[.phase] == ["Up", "Down", "Up", "Down", "Stay here"])
    #expect(brief[.count] == ["Set 2 of 2"])
    #expect(brief[.rest] == ["Rest"])
    #expect(brief[.halfway] == ["Halfway"])

    let usual = try kinds(2)
    #expect(usual[.setup] == ["All of it in full"])
    #expect(usual[.phase]?.count == 13)
    #expect(usual[.encourage] == nil)

    let full = try kinds(3)
    #expect(full[.encourage] == ["Keep breathing", "Keep breathing"])
    #expect(
      full[.count] == [
        "Exercise 1 of 2", "1 of 3", "2 of 3", "Last one", "Set 2 of 2", "1 of 3", "2 of 3",
        "Last one", "Exercise 2 of 2",
      ])
  }

  @Test func `runner-up: who has skipped to an exercise hears which one it is`() throws {
    var routine = SmallWorld.routine(
      SmallWorld.exercise("a"), SmallWorld.exercise("b"), SmallWorld.exercise("a"))
    #expect(try SmallWorld.timeline(routine).cues(.count).isEmpty)
    routine.cues.exerciseCount = .every
    #expect(
      try SmallWorld.timeline(routine).cues(.count).map(\.text)
        == ["Exercise 1 of 2", "Exercise 2 of 2", "Exercise 1 of 2"])
  }

  @Test func `the middle may be any share of a hold`() throws {
    var cues = CuePolicy()
    cues.halfway = CuePolicy.Halfway(
      inHoldsFrom: 30, at: [Seconds(1, over: 3), Seconds(1, over: 2), Seconds(2, over: 3)])
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.hold(60), cues: cues))
    let start = try #require(timeline.work("stay").first).range.lowerBound.index
    let tones = timeline.cues(.halfway).filter { $0.lane == .tone }
    #expect(tones.map { $0.range.lowerBound.index - start } == [200, 300, 400])
    #expect(timeline.cues(.halfway).filter { $0.lane == .voice }.map(\.text) == ["Halfway"])
  }

  @Test func `the time left is said every so often, and before the end`() throws {
    var cues = CuePolicy()
    cues.halfway = .off
    cues.timeLeftEvery = 30
    cues.warnings = [10]
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.hold(120), cues: cues))
    let end = try #require(timeline.work("stay").first).range.upperBound.index
    #expect(
      timeline.cues(.warning).map(\.text)
        == ["1 minute 30 seconds left", "1 minute left", "30 seconds left", "10 seconds left"])
    #expect(timeline.starts(.warning).map { end - $0 } == [900, 600, 300, 100])
  }

  @Test func `a warning is of no use in a short hold`() throws {
    var cues = CuePolicy()
    cues.warnings = [10]
    #expect(
      try SmallWorld.timeline(SmallWorld.routine(SmallWorld.hold(29), cues: cues))
        .cues(.warning).isEmpty)
  }

  @Test func `encouragement keeps 30 s between, whatever holds it falls in`() throws {
    var cues = CuePolicy()
    cues.encourageEvery = 5
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.hold(24, reps: 6), cues: cues))
    let starts = timeline.starts(.encourage)
    #expect(starts.count == 4)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $1 - $0 >= 300 })
  }

  @Test(arguments: [
    (CuePolicy.NextCue.inRest, ["Rest", "Next b"]), (.never, ["Rest"]),
  ])
  func `a rest names what comes next at its start, if it is to`(
    next: CuePolicy.NextCue, said: [String]
  ) throws {
    var cues = CuePolicy()
    cues.next = next
    let group = Group(.rounds(1), items: [Item(.exercise(SmallWorld.exercise("b")))])
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(
        .exercise(SmallWorld.exercise("a")), .rest(20, say: nil), .group(group), cues: cues))
    let rest = try #require(timeline.phases(.rest).first).range
    #expect(timeline.cues.filter { rest.contains($0.range.lowerBound) }.map(\.text) == said)
    #expect(timeline.cues(.title).map(\.text) == ["First a", "Next b"])
  }

  @Test func `in a helped session the partner is told first, and has time to take hold`() throws {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.setup.long = "Sit tall"
    exercise.practitioner = PractitionerPart(role: "anchor", line: "One hand on the hip")
    var routine = SmallWorld.routine(exercise, SmallWorld.exercise("alone", reps: 1))
    routine.form = .withPractitioner
    let timeline = try SmallWorld.timeline(routine)
    #expect(
      timeline.spoken[1...4] == [
        "Stop if it hurts", "Agree on a stop word", "First wave", "Partner: One hand on the hip",
      ])
    let setups = timeline.cues(.setup)
    #expect(setups.map(\.text) == ["Partner: One hand on the hip", "Sit tall"])
    guard case .speech(let line)? = setups.first?.sound else { return }
    #expect(line.speaker == .partner)
    let pause = setups[1].range.lowerBound.index - setups[0].range.upperBound.index
    #expect((40...60).contains(pause), "4 to 6 s")
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
