import CuePlan
import Testing

/// The figures of the domain's computed table, from standing.
@Suite struct MovingTests {
  private func routine(_ exercises: [Exercise]) -> Routine {
    Routine(title: "Ten", items: exercises.map { Item(.exercise($0)) })
  }

  @Test func `the ten as listed cost 90 seconds of moving and 11 changes of position`() {
    let moving = Moving(through: routine(TenStretches.all))
    #expect(moving.time == 90)
    #expect(moving.changes == 11)
  }

  @Test func `the ten grouped cost 61 seconds and 7 changes`() {
    let grouped = AdaptedRoutine(routine(TenStretches.all)).groupedByPosition()
    let moving = Moving(through: grouped.routine)
    #expect(moving.time == 61)
    #expect(moving.changes == 7)
    #expect(
      grouped.changes.last
        == "moving: 61 s and 7 changes of position instead of 90 s and 11")
  }

  @Test func `the ten grouped by side as well cost 53 seconds and 6 changes`() {
    var routine = routine(TenStretches.all)
    routine.order = .groupedBySide
    let grouped = AdaptedRoutine(routine).ordered()
    let moving = Moving(through: grouped.routine)
    #expect(moving.time == 53)
    #expect(moving.changes == 6)
  }

  @Test func `an unhurried session moves more slowly`() {
    var slow = routine(TenStretches.all)
    slow.movePace = 150
    #expect(Moving(through: slow).time == 135)
  }

  @Test func `every round of a group moves again`() {
    let pair = [TenStretches.exercise("a", .supine), TenStretches.exercise("b", .allFours)]
    let twice = FitWorld.rounds(2, of: pair.map { Item(.exercise($0)) })
    let moving = Moving(through: Routine(title: "Test", items: [Item(.group(twice))]))
    #expect(moving.changes == 4)
    #expect(moving.time == 39)
  }
}
