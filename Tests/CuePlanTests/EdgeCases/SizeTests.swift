import CuePlan
import Testing

@Suite struct SizeTests {
  private func item(_ line: Int, reps: Int = 1, sets: Int = 1) -> Item {
    var exercise = SmallWorld.exercise(
      "e\(line)", reps: reps, phases: [SmallWorld.phase("go", Seconds(1, over: 2))])
    exercise.dose.sets = Sourced(sets, from: .routine)
    return Item(.exercise(exercise), place: SourcePlace(file: "r.yaml", line: line, column: 5))
  }

  private func error(_ items: Item...) throws -> ScheduleError? {
    #expect(throws: ScheduleError.self) {
      try SmallWorld.schedule(Routine(title: "Big", items: items))
    }
  }

  private func line(_ error: ScheduleError?) -> Int? {
    guard case .tooLarge(_, _, let place)? = error else { return nil }
    return place?.line
  }

  @Test func `edge 25: what multiplies beyond measure is refused, with its place`() throws {
    let error = try error(item(4), item(5, reps: 1_000_000_000, sets: 1_000_000_000), item(6))
    #expect(line(error) == 5)
    #expect(error.map { "\($0)" } == "the session would have more than 20000 phases")
    #expect(error?.diagnostic?.place.line == 5)
    #expect(error?.diagnostic?.help != nil)
    guard case .tooLarge(let size, let limit, _)? = error else { return }
    #expect(limit == .usualLimit)
    #expect(size.slots == 20_001)
  }

  @Test func `edge 25: of nested parts the one that multiplies is named`() throws {
    let place = { SourcePlace(file: "r.yaml", line: $0, column: 3) }
    let rounds = Item(
      .group(Group(.rounds(100_000), items: [item(9), item(10)])), place: place(8))
    let section = Item(.section(title: "Main", items: [item(4), rounds]), place: place(3))
    #expect(line(try error(section)) == 8)
    let sets = Item(.group(Group(.rounds(3), items: [item(13, reps: 20_000)])), place: place(12))
    #expect(line(try error(sets)) == 13)
  }

  @Test func `edge 25: so is a session of more than six hours`() throws {
    let error = try error(
      item(4), Item(.silence(Silence(length: 400 * 3600, bells: .none))))
    #expect(error.map { "\($0)" } == "the session would last more than 6:00:00.0")
  }

  @Test func `edge 25: a routine may allow itself more`() throws {
    var routine = Routine(title: "Day", items: [item(4, reps: 30_000)])
    #expect(throws: ScheduleError.self) { try SmallWorld.schedule(routine) }
    routine.sizeLimit = SessionSize(slots: 200_000, length: 30 * 3600)
    #expect(try SmallWorld.schedule(routine).slots.count > 30_000)
  }

  @Test func `a session of 20 minutes is nowhere near the limit`() throws {
    let items = (1...10).map { item($0, reps: 10, sets: 2) }
    #expect(try SmallWorld.schedule(Routine(title: "Usual", items: items)).slots.count < 1000)
  }
}
