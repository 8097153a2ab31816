import CuePlan
import Testing

@Suite struct AdaptedRoutineOrderTests {
  private func routine(_ items: Item...) -> Routine {
    Routine(title: "Test", order: .grouped, items: items)
  }

  private func item(
    _ id: String, _ start: Position, end: Position? = nil, sides: SideModel = .none,
    first: Provenance = .tool, gear: [String] = [], movements: [String] = []
  ) -> Item {
    Item(
      .exercise(
        TenStretches.exercise(
          id, start, end: end, sides: sides, first: first, gear: gear, movements: movements)))
  }

  @Test func `the ten go from sitting by the roller, back and sides to all fours`() {
    let routine = Routine(
      title: "Ten", order: .grouped, items: TenStretches.all.map { Item(.exercise($0)) })
    let grouped = AdaptedRoutine(routine).ordered()
    #expect(
      grouped.routine.ids == [
        "scapular-squeeze", "thoracic-stretch", "overhead-arm-reach", "thoracic-foam-rolling",
        "knee-to-chest", "trunk-rotation", "side-lying-thoracic-rotation", "open-book", "cat-cow",
        "childs-pose",
      ])
    #expect(grouped.changes.contains("open-book: left side first"))
    #expect(grouped.changes.contains { $0.hasPrefix("grouped by position: scapular-squeeze, ") })
  }

  @Test func `a routine that does not ask for it keeps its order, and nothing is said`() {
    var listed = routine(item("a", .allFours), item("b", .standing), item("c", .allFours))
    listed.order = .asListed
    #expect(AdaptedRoutine(listed).ordered() == AdaptedRoutine(listed))
  }

  @Test func `an order that saves no moving leaves the routine as it is, and that is said`() {
    let routine = routine(item("a", .standing), item("b", .supine), item("c", .allFours))
    let grouped = AdaptedRoutine(routine).ordered()
    #expect(grouped.routine == routine)
    #expect(grouped.changes == ["order: as listed, for no other saves moving"])
  }

  @Test func `sections keep their order and are grouped within`() {
    func section(_ title: Phrase, _ items: Item...) -> Item {
      Item(.section(title: title, items: items))
    }
    let routine = routine(
      section("Warm up", item("a", .allFours), item("b", .standing), item("c", .allFours)),
      section("Main", item("d", .supine), item("e", .floorSitting), item("f", .supine)))
    #expect(AdaptedRoutine(routine).ordered().routine.ids == ["b", "a", "c", "e", "d", "f"])
  }

  @Test func `groups, fills and silences keep their place and their inside`() {
    let inside = [item("x", .allFours), item("y", .standing)]
    let group = Item(.group(FitWorld.rounds(2, of: inside)))
    let routine = routine(
      item("a", .allFours), item("b", .standing), item("c", .allFours), group,
      item("d", .allFours), item("e", .standing))
    let ids = AdaptedRoutine(routine).ordered().routine.ids
    #expect(ids == ["b", "a", "c", "x", "y", "e", "d"])
  }

  @Test func `rests keep their place and words go with the exercise they lead to`() {
    let routine = routine(
      item("a", .supine), Item(.rest(20, say: nil)), Item(.say("Stand up", pause: 1)),
      item("b", .standing), item("c", .supine))
    let items = AdaptedRoutine(routine).ordered().routine.items
    #expect(
      items == [
        Item(.say("Stand up", pause: 1)), item("b", .standing), Item(.rest(20, say: nil)),
        item("a", .supine), item("c", .supine),
      ])
  }

  @Test func `a first side that somebody set stays`() {
    let routine = routine(
      item("a", .sideLying, sides: .perSideBlock), item("up", .standing),
      item("b", .sideLying, sides: .perSideBlock, first: .routine),
      item("c", .sideLying, sides: .perSideBlock))
    let grouped = AdaptedRoutine(routine).ordered()
    let sides = grouped.routine.items.compactMap { item -> Side? in
      guard case .exercise(let exercise) = item.content else { return nil }
      return exercise.firstSide.value
    }
    #expect(grouped.routine.ids == ["up", "a", "b", "c"])
    #expect(sides == [.right, .right, .right, .left])
    #expect(grouped.changes.contains("c: left side first"))
  }

  @Test func `an exercise with a choice is done where others are done anyway`() {
    var squeeze = TenStretches.exercise("squeeze", .standing)
    squeeze.otherStarts = [.chair, .floorSitting]
    let routine = routine(
      item("a", .floorSitting), Item(.exercise(squeeze)), item("b", .floorSitting))
    let grouped = AdaptedRoutine(routine).ordered()
    #expect(Moving(through: grouped.routine).changes == 1)
    #expect(grouped.changes.contains("squeeze: done floor-sitting"))
  }
}
