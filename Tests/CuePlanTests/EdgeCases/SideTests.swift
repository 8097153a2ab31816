import CuePlan
import Testing

@Suite struct SideTests {
  private let rolls = [
    SmallWorld.phase("over", 3, say: "Knees {direction}", turn: .first),
    SmallWorld.phase("over", 3, say: "Knees {direction}", turn: .second),
  ]

  private func counting() -> CuePolicy {
    var cues = CuePolicy()
    cues.repCount = .every
    return cues
  }

  @Test(arguments: [SideModel.perSideBlock, .perSideRounds])
  func `edge 7: repetitions are per side, and counted per side`(model: SideModel) throws {
    let exercise = SmallWorld.exercise(reps: 5, sides: model)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise, cues: counting()))
    let ups = timeline.work("wave").filter { $0.name == "up" }
    #expect(ups.filter { $0.side == .right }.count == 5)
    #expect(ups.filter { $0.side == .left }.count == 5)
    for side in ["right", "left"] {
      let counts = timeline.cues(.count).map(\.text).filter { $0.hasSuffix(side) }
      #expect(counts == (1...4).map { "\($0) of 5 \(side)" })
    }
    #expect(timeline.cues(.count).filter { $0.text == "Last one" }.count == 2)
    #expect(timeline.dropped.isEmpty)
  }

  @Test func `edge 7: one repetition of knee rolls goes right and left, and is counted once`()
    throws
  {
    let exercise = SmallWorld.exercise(reps: 3, sides: .alternating, phases: rolls)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise, cues: counting()))
    #expect(timeline.work("wave").map(\.side) == [.right, .left, .right, .left, .right, .left])
    #expect(timeline.cues(.count).map(\.text) == ["1 of 3", "2 of 3", "Last one"])
  }

  @Test func `edge 7: a count is over before its repetition begins`() throws {
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.exercise(reps: 3), cues: counting()))
    let starts = timeline.work("wave").filter { $0.name == "up" }.map(\.range.lowerBound.index)
    let ends = timeline.cues(.count).map(\.range.upperBound.index)
    #expect(zip(starts, ends).dropFirst().allSatisfy { (2...5).contains($0 - $1) })
    #expect(timeline.cues(.phase).count == 6, "no phase loses its words to a count")
  }

  @Test(arguments: SideModel.allCases.filter { $0 != .none })
  func `edge 8: a side's time is never paid by the other, whatever is said`(model: SideModel) throws
  {
    var exercise = SmallWorld.exercise(
      sides: model,
      phases: model == .alternating ? rolls : [SmallWorld.phase("lean", 3, say: "Lean {side}")])
    exercise.dose.amount = Sourced(.time(Seconds(45, over: 2)), from: .routine)
    exercise.switchLine = "Slowly over to your {opposite} side, and take all the time you need"
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(exercise), rate: SampleRate(100)
    ) { sound, rate in
      let isLeft = sound.text.hasSuffix("left")
      return SmallWorld.usualLength(sound, rate: rate) * (isLeft ? 4 : 1)
    }
    #expect(timeline.workFrames("wave", .right) == 2250)
    #expect(timeline.workFrames("wave", .left) == 2250)
  }

  @Test func `edge 8: words stretch the change of sides, never the dose`() throws {
    func timeline(_ line: Phrase) throws -> Timeline {
      var exercise = SmallWorld.exercise(reps: 3, sides: .perSideBlock)
      exercise.switchLine = line
      return try SmallWorld.timeline(SmallWorld.routine(exercise))
    }
    let short = try timeline("Over"), long = try timeline("Over to the other side in peace")
    let change = { (timeline: Timeline) in timeline.phases(.switchSides)[0].range.count }
    #expect(change(long) - change(short) == 18)
    #expect(short.work("wave").map(\.range.count) == long.work("wave").map(\.range.count))
  }

  @Test func `edge 8: sides differ only where an author asks for it`() throws {
    var exercise = SmallWorld.exercise(reps: 5, sides: .perSideBlock)
    exercise.dose.perSide = [.left: .reps(10)]
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    #expect(timeline.workFrames("wave", .left) == 2 * timeline.workFrames("wave", .right))
  }

  @Test func `edge 9: only tokens change sides, words never do`() throws {
    var exercise = SmallWorld.exercise(
      reps: 1, sides: .perSideBlock, direction: .oppositeToSide,
      phases: [SmallWorld.phase("turn", 8, say: "Right away, two left: turn {direction}")])
    exercise.setup.long = "Lie on your {side} side, {opposite} knee up"
    exercise.switchLine = "That's right, over to your {opposite} side"
    let spoken = try SmallWorld.timeline(SmallWorld.routine(exercise)).spoken
    #expect(spoken.contains("Lie on your right side, left knee up"))
    #expect(spoken.contains("Right away, two left: turn left"))
    #expect(spoken.contains("That's right, over to your left side"))
    #expect(spoken.contains("Right away, two left: turn right"))
  }

  @Test(arguments: Side.allCases)
  func `edge 10: the side that is announced is the side that is done`(first: Side) throws {
    var exercise = SmallWorld.exercise(
      reps: 2, sides: .perSideBlock, start: .sideLying,
      phases: [SmallWorld.phase("lift", 4, say: "Lift on the {side}")])
    exercise.firstSide = Sourced(first, from: .routine)
    exercise.dose.sets = Sourced(2, from: .routine)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    let other = first.opposite
    #expect(
      timeline.work("wave").map(\.side) == [
        first, first, other, other, first, first, other, other,
      ], "no block is split")
    #expect(timeline.spoken.contains("Make your way onto your \(first) side"))
    #expect(
      timeline.cues(.switchSides).filter { $0.lane == .voice }.map(\.text)
        == [other, first, other].map { "Now the \($0) side" })
    for cue in timeline.cues(.phase) {
      let phase = timeline.phases.last { $0.range.lowerBound <= cue.range.lowerBound }
      #expect(cue.text == phase?.side.map { "Lift on the \($0)" })
    }
  }

  @Test func `edge 10: a grouped session stays on the side it lies on, unless that is pinned`()
    throws
  {
    func sides(_ order: ExerciseOrder, _ provenance: Provenance) throws -> [Side?] {
      let a = SmallWorld.exercise("a", reps: 1, sides: .perSideBlock, start: .sideLying)
      var b = SmallWorld.exercise("b", reps: 1, sides: .perSideBlock, start: .sideLying)
      b.firstSide.provenance = provenance
      var routine = SmallWorld.routine(a, b)
      routine.order = order
      let timeline = try SmallWorld.timeline(routine)
      return timeline.work("b").filter { $0.name == "up" }.map(\.side)
    }
    #expect(try sides(.asListed, .tool) == [.right, .left])
    #expect(try sides(.grouped, .tool) == [.left, .right])
    #expect(try sides(.grouped, .seed) == [.right, .left])
  }
}
