import CuePlan
import Testing

@Suite struct GroupTests {
  private func exercise(_ id: String, sets: Int = 1, sides: SideModel = .none) -> Item {
    var exercise = SmallWorld.exercise(id, reps: 1, sides: sides, phases: [SmallWorld.phase(id, 4)])
    exercise.dose.sets = Sourced(sets, from: .routine)
    return Item(.exercise(exercise))
  }

  @Test func `edge 25: a superset takes turns, and skips what has no set left`() throws {
    let group = Group(
      .superset,
      items: [
        exercise("a", sets: 3), Item(.rest(8, say: nil)), exercise("b", sets: 2),
        Item(.rest(15, say: nil)), exercise("c", sets: 1), Item(.rest(30, say: nil)),
      ])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(.group(group)))
    #expect(timeline.workNames == ["a", "b", "c", "a", "b", "a"])
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
}
