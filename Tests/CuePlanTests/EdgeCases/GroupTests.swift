import CuePlan
import Testing

@Suite struct GroupTests {
  private func exercise(_ id: String, sets: Int = 1, sides: SideModel = .none) -> Item {
    var exercise = SmallWorld.exercise(id, reps: 1, sides: sides, phases: [SmallWorld.phase(id, 4)])
    exercise.dose.sets = Sourced(sets, from: .routine)
    return Item(.exercise(exercise))
  }

  private func names(_ timeline: Timeline) -> [String] {
    timeline.phases.filter(\.kind.isDose).map(\.name)
  }

  @Test func `edge 25: a superset takes turns, and skips what has no set left`() throws {
    let group = Group(
      .superset,
      items: [
        exercise("a", sets: 3), Item(.rest(8, say: nil)), exercise("b", sets: 2),
        Item(.rest(15, say: nil)), exercise("c", sets: 1), Item(.rest(30, say: nil)),
      ])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(.group(group)))
    #expect(names(timeline) == ["a", "b", "c", "a", "b", "a"])
    #expect(timeline.phases.filter(\.kind.isDose).map(\.set) == [1, 1, 1, 2, 2, 3])
    #expect(
      timeline.phases(.rest).map(\.range.count) == [80, 150, 300, 80, 300], "no rest is doubled")
    #expect(
      timeline.cues(.count).map(\.text) == ["Set 2 of 3", "Set 2 of 2", "Set 3 of 3"])
  }

  @Test func `edge 25: counters tell their own scope`() throws {
    let group = Group(.rounds(2), items: [exercise("a", sets: 2), exercise("b")])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(.group(group)))
    #expect(
      timeline.cues(.count).map(\.text)
        == ["Round 1 of 2", "Set 2 of 2", "Round 2 of 2", "Set 2 of 2"])
    #expect(timeline.phases.filter { $0.name == "a" && $0.kind.isDose }.map(\.set) == [1, 2, 1, 2])
  }

  @Test func `the number of a round is said in the rest before it`() throws {
    let group = Group(.rounds(3), restBetweenRounds: 20, items: [exercise("a"), exercise("b")])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(.group(group)))
    let rests = timeline.phases(.rest).map(\.range)
    #expect(rests.count == 2)
    for (rest, round) in zip(rests, 2...3) {
      let said = timeline.cues.filter { $0.lane == .voice && rest.contains($0.range.lowerBound) }
      #expect(said.map(\.text) == ["Rest", "Round \(round) of 3", "Next a"])
    }
  }

  @Test func `set numbers are said with their side, and go where the rest is`() throws {
    var wave = SmallWorld.exercise(reps: 1, sides: .perSideBlock)
    wave.dose.sets = Sourced(2, from: .routine)
    for rest in [nil, 20] as [Seconds?] {
      wave.dose.restBetweenSets = rest.map { Sourced($0, from: .routine) }
      let timeline = try SmallWorld.timeline(SmallWorld.routine(wave))
      #expect(timeline.cues(.count).map(\.text) == ["Set 2 of 2 right", "Set 2 of 2 left"])
      #expect(timeline.cues(.countdown).count == 12, "every side is counted in once")
    }
    var still = SmallWorld.exercise(reps: 1)
    still.dose.sets = Sourced(2, from: .routine)
    #expect(
      try SmallWorld.timeline(SmallWorld.routine(still)).cues(.count).map(\.text) == ["Set 2 of 2"])
  }

  @Test func `a mirrored flow goes right as a whole, then left as a whole`() throws {
    let flow = Group(
      .rounds(2), restBetweenRounds: 10, mirroring: .wholeGroup(first: .right),
      items: [
        exercise("warrior", sides: .perSideBlock), exercise("dog"),
        exercise("triangle", sides: .perSideRounds),
      ])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(.group(flow)))
    let work = timeline.phases.filter(\.kind.isDose)
    let pass = ["warrior", "dog", "triangle"]
    #expect(work.map(\.name) == pass + pass + pass + pass)
    #expect(
      work.map(\.side) == [
        .right, nil, .right, .left, nil, .left, .right, nil, .right, .left, nil, .left,
      ])
    #expect(timeline.phases(.switchSides).count == 2)
    #expect(
      timeline.spoken.filter { $0.hasSuffix("side") } == ["Now the left side", "Now the left side"])
    #expect(timeline.workFrames("warrior", .right) == timeline.workFrames("warrior", .left))
    #expect(timeline.workFrames("triangle", .right) == timeline.workFrames("triangle", .left))
  }

  @Test func `a rest that closes a mirrored flow is between its sides, not behind it`() throws {
    let flow = Group(
      .rounds(1), mirroring: .wholeGroup(first: .left),
      items: [exercise("warrior", sides: .perSideBlock), Item(.rest(7, say: nil))])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(.group(flow)))
    #expect(timeline.phases(.rest).map(\.range.count) == [70])
    #expect(timeline.phases.filter(\.kind.isDose).map(\.side) == [.left, .right])
  }

  @Test func `a routine inside another says no welcome, safety line or close`() throws {
    let stretch = Routine(
      title: "Stretch",
      items: [
        Item(.section(title: "Hello", items: [Item(.welcome("Welcome in")), exercise("b")])),
        Item(.safety("Careful")), Item(.rest(9, say: nil)), Item(.close("Bye")),
      ])
    let pomodoro = SmallWorld.routine(
      .silence(Silence(length: 1500, bells: .none)), .routine(stretch), .rest(200, say: nil),
      .silence(Silence(length: 1500, bells: .none)))
    let timeline = try SmallWorld.timeline(pomodoro)
    #expect(timeline.phases(.welcome).count == 1)
    #expect(timeline.phases(.safety).count == 1)
    #expect(timeline.phases(.close).count == 1)
    #expect(names(timeline) == ["b"])
    #expect(timeline.phases(.rest).map(\.range.count) == [2000])
    #expect(timeline.spoken.first == "Welcome to Test")
  }

  @Test func `runner-up: two routines one after the other are welcomed and closed once`() throws {
    func part(_ id: String) -> Item.Content {
      .routine(
        Routine(title: id, items: [Item(.welcome(nil)), exercise(id), Item(.close(nil))]))
    }
    let timeline = try SmallWorld.timeline(SmallWorld.routine(part("a"), part("b")))
    #expect(
      timeline.spoken == [
        "Welcome to Test", "Stop if it hurts", "First a", "Let go", "Next b", "Let go", "Done",
      ])
  }

  @Test func `a routine inside another keeps its breath and its way of being led`() throws {
    var slow = Routine(title: "Slow", breath: 12, items: [])
    var three = SmallWorld.hold(30, "three")
    three.dose.amount = Sourced(.breaths(3), from: .routine)
    slow.items = [Item(.exercise(three))]
    slow.cues.tones = .silent
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(.routine(slow), .exercise(SmallWorld.hold(20, "after"))))
    #expect(timeline.work("three").map(\.range.count) == [360])
    let inner = timeline.cues.filter { $0.exercise == "three" }
    #expect(inner.allSatisfy { $0.lane == .voice })
    #expect(timeline.cues.contains { $0.exercise == "after" && $0.lane == .tone })
  }
}
