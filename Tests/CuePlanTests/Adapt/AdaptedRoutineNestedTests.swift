import CuePlan
import Testing

@Suite struct AdaptedRoutineNestedTests {
  private func exercise(_ id: String) -> Item {
    var exercise = FitWorld.stretch(id, hold: 20, holds: 10...30, reps: 2)
    exercise.progression = [
      ProgressionRule(
        .reps, steps: [ProgressionRule.Step(week: 1, .add(.count(1)), recurrence: .weekly)])
    ]
    return Item(.exercise(exercise))
  }

  /// A routine inside another, each with an exercise of its own.
  private func routine(
    _ outer: (inout Routine) -> Void = { _ in }, holding inner: (inout Routine) -> Void
  ) -> Routine {
    var nested = Routine(title: "Inner", items: [exercise("b")])
    inner(&nested)
    var routine = Routine(
      title: "Outer",
      items: [exercise("a"), Item(.section(title: "Part", items: [Item(.routine(nested))]))])
    outer(&routine)
    return routine
  }

  private func adapted(_ routine: Routine) -> AdaptedRoutine {
    AdaptedRoutine(routine).adaptingNested().forWeek(routine.week).atLevel(routine.level)
      .atPace(routine.pace)
  }

  private func exercises(_ routine: Routine) -> [Exercise] {
    adapted(routine).routine.items.flatMap(\.exercises)
  }

  @Test func `its own week holds inside it, once`() {
    let routine = routine { $0.week = 3 }
    #expect(exercises(routine).map(\.dose.amount.value) == [.reps(3), .reps(5)])
    #expect(adapted(routine).changes.first == "Inner: b: 5 reps instead of 2 (week 3)")
  }

  @Test func `the week of the session holds for all of it`() {
    let routine = routine {
      $0.week = 2
    } holding: {
      $0.week = 3
    }
    #expect(exercises(routine).map(\.dose.amount.value) == [.reps(4), .reps(4)])
  }

  @Test func `its own level holds inside it, unless the session has one`() {
    let gentle = routine { $0.level = .gentle }
    #expect(exercises(gentle).map { $0.dose.hold?.value } == [nil, 15])
    let strong = routine {
      $0.level = .strong
    } holding: {
      $0.level = .gentle
    }
    #expect(exercises(strong).map { $0.dose.hold?.value } == [25, 25])
  }

  @Test func `its own pace holds inside it, and is not doubled by that of the session`() {
    func lengths(_ routine: Routine) -> [PhaseLength] {
      exercises(routine).map(\.phases[0].length.value)
    }
    let inner = routine { $0.pace = .slow }
    #expect(lengths(inner) == [.seconds(3), .seconds(Seconds(15, over: 4))])
    let both = routine {
      $0.pace = .slow
    } holding: {
      $0.pace = .slow
    }
    #expect(lengths(both) == [.seconds(Seconds(15, over: 4)), .seconds(Seconds(15, over: 4))])
    let through = routine {
      $0.pace = .fast
    } holding: { inner in
      var innermost = Routine(title: "Innermost", items: [exercise("c")])
      innermost.pace = .slow
      inner.items.append(Item(.routine(innermost)))
    }
    #expect(Set(lengths(through)) == [.seconds(Seconds(12, over: 5))])
  }

  @Test func `its own pace of moving stretches its moves and no others`() throws {
    func low(_ id: String, _ start: Position) -> Item {
      Item(.exercise(SmallWorld.exercise(id, reps: 1, start: start)))
    }
    var inner = Routine(title: "Inner", items: [low("b", .allFours)])
    func moves() throws -> [Int] {
      let routine = Routine(
        title: "Outer", items: [low("a", .supine), Item(.routine(inner)), low("c", .supine)])
      return try SmallWorld.timeline(routine).phases(.transition).map { phase in
        phase.range.count
      }
    }
    let usual = try moves()
    inner.movePace = 200
    #expect(try zip(moves(), usual).map { $0 - $1 } == [0, 90, 0])
  }

  @Test func `its own order holds inside it and nowhere else`() throws {
    func item(_ id: String, _ start: Position) -> Item {
      Item(.exercise(SmallWorld.exercise(id, reps: 1, start: start)))
    }
    let mixed = [item("x", .allFours), item("y", .standing), item("z", .allFours)]
    let inner = Routine(title: "Inner", order: .grouped, items: mixed)
    let listed = AdaptedRoutine(
      Routine(title: "Outer", items: mixed + [Item(.routine(inner))])
    ).ordered()
    #expect(listed.routine.ids == ["x", "y", "z", "y", "x", "z"])
    #expect(listed.changes.allSatisfy { $0.hasPrefix("Inner: ") })
    #expect(!listed.changes.isEmpty)
  }

  @Test func `in a grouped session a listed routine keeps its first sides`() throws {
    func lying(_ id: String) -> Item {
      Item(
        .exercise(SmallWorld.exercise(id, reps: 1, sides: .perSideBlock, start: .sideLying)))
    }
    let inner = Routine(title: "Inner", items: [lying("b")])
    var routine = Routine(
      title: "Outer", order: .grouped, items: [lying("a"), Item(.routine(inner))])
    #expect(try SmallWorld.timeline(routine).work("b").first?.side == .right)
    routine.items[1] = lying("b")
    #expect(try SmallWorld.timeline(routine).work("b").first?.side == .left)
  }
}

extension Item {
  /// The exercises in it, in order.
  fileprivate var exercises: [Exercise] {
    switch content {
    case .exercise(let exercise): [exercise]
    case .section(_, let items): items.flatMap(\.exercises)
    case .routine(let routine): routine.items.flatMap(\.exercises)
    default: []
    }
  }
}
