import CuePlan
import Testing

@Suite struct LayoutSetsTests {
  private func sides(_ timeline: Timeline) -> [Side?] {
    timeline.work("wave").filter { $0.name == "up" }.map(\.side)
  }

  @Test func `a block works one side through, then the other`() throws {
    let exercise = SmallWorld.exercise(reps: 2, sides: .perSideBlock)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    #expect(sides(timeline) == [.right, .right, .left, .left])
    #expect(timeline.work("wave").map(\.rep) == [1, 1, 2, 2, 1, 1, 2, 2])
  }

  @Test func `rounds change sides after every repetition`() throws {
    let exercise = SmallWorld.exercise(reps: 2, sides: .perSideRounds)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    #expect(sides(timeline) == [.right, .left, .right, .left])
    #expect(timeline.phases.filter { $0.kind == .switchSides }.count == 3)
  }

  @Test func `an alternating repetition goes right and left`() throws {
    let phases = [
      SmallWorld.phase("over", 3, say: "Knees {direction}", turn: .first),
      SmallWorld.phase("back", 3, turn: .first),
      SmallWorld.phase("over", 3, say: "Knees {direction}", turn: .second),
      SmallWorld.phase("back", 3, turn: .second),
    ]
    let exercise = SmallWorld.exercise(reps: 2, sides: .alternating, phases: phases)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    #expect(
      timeline.spoken.filter { $0.hasPrefix("Knees") } == [
        "Knees right", "Knees left", "Knees right", "Knees left",
      ])
    #expect(timeline.workFrames("wave", .right) == timeline.workFrames("wave", .left))
  }

  @Test(arguments: [SideModel.perSideBlock, .perSideRounds])
  func `both sides get the same frames, whatever is said at the change`(model: SideModel) throws {
    var exercise = SmallWorld.exercise(reps: 3, sides: model)
    exercise.switchLine = "Now slowly over to your {opposite} side"
    exercise.dose.amount = Sourced(.time(45), from: .routine)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise), rate: SampleRate(100))
    #expect(timeline.workFrames("wave", .right) == 4500)
    #expect(timeline.workFrames("wave", .left) == 4500)
    #expect(timeline.spoken.contains("Now slowly over to your left side"))
  }

  @Test func `the change of sides has its own time and a countdown of its own`() throws {
    let exercise = SmallWorld.exercise(reps: 1, sides: .perSideBlock)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    let kinds = timeline.phases.filter { $0.exercise == "wave" }.map(\.kind)
    #expect(
      kinds == [
        .transition, .settle, .prepare, .work, .work, .switchSides, .prepare, .work, .work,
        .release,
      ])
  }

  @Test func `lying on the right means turning left`() throws {
    var exercise = SmallWorld.exercise(
      reps: 1, sides: .perSideBlock, direction: .oppositeToSide, start: .sideLying,
      phases: [SmallWorld.phase("turn", 4, say: "Turn {direction}")])
    exercise.setup.long = "Lie on your {side} side"
    let spoken = try SmallWorld.timeline(SmallWorld.routine(exercise)).spoken
    #expect(spoken.contains("Make your way onto your right side"))
    #expect(spoken.contains("Lie on your right side"))
    #expect(spoken.filter { $0.hasPrefix("Turn") } == ["Turn left", "Turn right"])
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
}
