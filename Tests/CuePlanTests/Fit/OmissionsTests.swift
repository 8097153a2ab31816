import CuePlan
import Testing

@Suite struct OmissionsTests {
  private func item(_ id: String, reps: Int, priority: Int = 3) -> Item {
    let stretch = FitWorld.stretch(id, holds: 20...60, reps: reps, sides: .perSideBlock)
    return Item(.exercise(stretch), priority: priority)
  }

  /// The exercises that are left of `routine` when it has to be that much shorter.
  private func left(_ routine: Routine, shorter: Seconds) throws -> [String] {
    let asked = try FitWorld.natural(routine) - shorter
    let timeline = try FitWorld.fitted(routine, to: asked, mode: .best)
    #expect(timeline.frames == SmallWorld.rate.frame(at: asked).index)
    return timeline.chapters.compactMap(\.exercise)
  }

  /// "Shorter today" and the pause before it.
  private let shorterToday = Seconds.milliseconds(1200)

  @Test func `edge 11: a session that has lost something says so once, behind the welcome`() throws
  {
    var routine = Routine(
      title: "Test",
      items: [
        Item(.welcome("Hello")), item("a", reps: 1, priority: 5), item("b", reps: 4),
        Item(.welcome("Hello again")), item("c", reps: 1),
      ])
    let natural = try FitWorld.natural(routine)
    let shorter = try FitWorld.fitted(routine, to: natural - 66, mode: .best)
    #expect(shorter.spoken.prefix(2) == ["Hello", "Shorter today"])
    #expect(shorter.spoken.filter { $0 == "Shorter today" }.count == 1)
    #expect(
      try !FitWorld.fitted(routine, to: natural, mode: .best).spoken.contains("Shorter today"))
    routine.items.removeFirst()
    routine.items.remove(at: 2)
    let own = try FitWorld.fitted(routine, to: natural - 66, mode: .best)
    #expect(own.spoken.prefix(2) == ["Welcome to Test", "Shorter today"])
  }

  @Test func `a session whose holds alone are shorter is no shorter version`() throws {
    let routine = Routine(title: "Test", items: [item("a", reps: 2), item("b", reps: 2)])
    var stretched = routine
    stretched.items[0] = Item(.exercise(FitWorld.stretch("a", hold: 40, holds: 20...60)))
    let natural = try FitWorld.natural(stretched)
    let fitted = try FitWorld.fitted(stretched, to: natural - 10, mode: .best)
    #expect(!fitted.spoken.contains("Shorter today"))
  }

  @Test func `edge 11: the least important goes first, with both sides, and is named`() throws {
    let routine = Routine(
      title: "Test",
      items: [item("a", reps: 1, priority: 5), item("b", reps: 4), item("c", reps: 1, priority: 4)])
    let natural = try FitWorld.natural(routine)
    let timeline = try FitWorld.fitted(routine, to: natural - 66, mode: .best)
    #expect(timeline.chapters.compactMap(\.exercise) == ["b", "c"])
    #expect(timeline.fit?.changes.first == "left out: a (priority 5)")
    #expect(timeline.fit?.natural == natural)
    #expect(timeline.work("a").isEmpty)
  }

  @Test func `of equals the shortest that is enough goes, or else the longest`() throws {
    let routine = Routine(
      title: "Test", items: [item("a", reps: 3), item("b", reps: 1), item("c", reps: 2)])
    #expect(try left(routine, shorter: 68) == ["a", "c"])
    #expect(try left(routine, shorter: 110) == ["a", "b"])
    #expect(try left(routine, shorter: 250) == ["b"])
  }

  @Test func `the welcome, the safety line, the close and one exercise stay`() throws {
    let routine = Routine(title: "Test", items: [item("a", reps: 2), item("b", reps: 1)])
    let error = #expect(throws: FitError.self) {
      try FitWorld.fitted(routine, to: 20, mode: .best)
    }
    guard case .belowMinimum(_, let minimum, let toLeaveOut, _) = error else {
      Issue.record("another error: \(error.map(String.init(describing:)) ?? "none")")
      return
    }
    let alone = Routine(title: "Test", items: [item("b", reps: 1)])
    #expect(try minimum == FitWorld.natural(alone) + shorterToday)
    #expect(toLeaveOut.isEmpty)
  }

  @Test func `an item of middle priority has that of its section`() throws {
    let section = Item(
      .section(title: "Extra", items: [item("a", reps: 1), item("b", reps: 1, priority: 1)]),
      priority: 5)
    let routine = Routine(title: "Test", items: [section, item("c", reps: 1)])
    #expect(try left(routine, shorter: 60) == ["b", "c"])
  }

  @Test func `a section goes with the last thing done in it, and its rest too`() throws {
    let section = Item(
      .section(title: "Extra", items: [Item(.say("Now more", pause: 1)), item("a", reps: 1)]),
      priority: 5)
    let routine = Routine(
      title: "Test",
      items: [item("b", reps: 1), Item(.rest(20, say: nil)), section, item("c", reps: 1)])
    let asked = try FitWorld.natural(routine) - 60
    let timeline = try FitWorld.fitted(routine, to: asked, mode: .best)
    #expect(timeline.fit?.changes.first == "left out: a (priority 5)")
    #expect(timeline.lengths(.rest).count == 1)
    #expect(!timeline.spoken.contains("Extra"))
    #expect(!timeline.spoken.contains("Now more"))
  }

  @Test func `where leaving something out leaves too little, the error says what can be met`()
    throws
  {
    let stretch = FitWorld.stretch("a", reps: 2)
    let routine = Routine(
      title: "Test", items: [Item(.exercise(stretch)), Item(.exercise(stretch), priority: 5)])
    let natural = try FitWorld.natural(routine)
    let alone = try FitWorld.natural(Routine(title: "Test", items: [Item(.exercise(stretch))]))
    let error = #expect(throws: FitError.self) {
      try FitWorld.fitted(routine, to: natural - 10, mode: .best)
    }
    #expect(
      error
        == .betweenSteps(
          asked: natural - 10, shorter: alone + shorterToday + 10, longer: natural, place: nil))
  }

  @Test func `a quiet time goes like an exercise`() throws {
    let routine = Routine(
      title: "Test",
      items: [item("b", reps: 1), Item(.silence(Silence(length: 60)), priority: 4)])
    let timeline = try FitWorld.fitted(routine, to: FitWorld.natural(routine) - 55, mode: .best)
    #expect(timeline.fit?.changes.first == "left out: silence (priority 4)")
    #expect(timeline.lengths(.silence).isEmpty)
  }
}
