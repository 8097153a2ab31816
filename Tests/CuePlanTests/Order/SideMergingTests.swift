import CuePlan
import Testing

@Suite struct SideMergingTests {
  private func item(
    _ id: String, _ start: Position = .sideLying,
    first: Sourced<Side> = Sourced(.right, from: .tool)
  ) -> Item {
    var exercise = SmallWorld.exercise(id, reps: 2, sides: .perSideBlock, start: start)
    exercise.firstSide = first
    return Item(.exercise(exercise))
  }

  /// The order in which it is done, each exercise with its side.
  private func done(_ items: Item...) throws -> [String] {
    let routine = Routine(title: "Test", order: .groupedBySide, items: items)
    let ordered = AdaptedRoutine(routine).ordered()
    let timeline = try SmallWorld.timeline(ordered.routine)
    return timeline.work("a", "b", "c").map { "\($0.exercise ?? "") \($0.side?.rawValue ?? "")" }
  }

  @Test func `all is done on the one side, then all on the other`() throws {
    let up = SmallWorld.exercise("up", reps: 1)
    #expect(
      try done(item("a"), Item(.exercise(up)), item("b"))
        == ["a right", "b right", "a left", "b left"])
  }

  @Test func `a side that somebody set leads, and two that differ are kept apart`() throws {
    let up = Item(.exercise(SmallWorld.exercise("up", reps: 1)))
    let left = Sourced(Side.left, from: .routine), right = Sourced(Side.right, from: .seed)
    #expect(
      try done(item("a"), up, item("b", first: left))
        == ["a left", "b left", "a right", "b right"])
    #expect(
      try done(item("a", first: right), up, item("b", first: left))
        == ["a right", "a left", "b left", "b right"])
  }

  @Test func `sides are worked for the same time, and said as they come`() throws {
    let up = Item(.exercise(SmallWorld.exercise("up", reps: 1)))
    let routine = Routine(
      title: "Test", order: .groupedBySide, items: [item("a"), up, item("b")])
    let ordered = AdaptedRoutine(routine).ordered()
    #expect(ordered.changes.contains("a and b: together on the right side, then on the other"))
    let timeline = try SmallWorld.timeline(ordered.routine)
    for id in ["a", "b"] {
      #expect(timeline.workFrames(id, .left) == timeline.workFrames(id, .right))
    }
    #expect(timeline.spoken.filter { $0 == "Now the left side" }.count == 1)
  }
}

extension Timeline {
  /// The work of several exercises, one entry for each stretch on one side.
  fileprivate func work(_ exercises: String...) -> [TimelinePhase] {
    let work = phases.filter { $0.kind.isDose && exercises.contains($0.exercise ?? "") }
    return work.indices.filter { index in
      index == 0 || work[index - 1].exercise != work[index].exercise
        || work[index - 1].side != work[index].side
    }.map { work[$0] }
  }
}
