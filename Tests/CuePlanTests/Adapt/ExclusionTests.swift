import CuePlan
import Testing

@Suite struct ExclusionTests {
  private func exercise(
    _ id: String, cautions: [String] = [], gear: [String] = [], substitute: String? = nil
  ) -> Exercise {
    var exercise = SmallWorld.exercise(id)
    exercise.cautions = cautions
    exercise.equipment = gear
    exercise.substitute = substitute
    return exercise
  }

  private func catalogue(_ exercises: Exercise...) -> [String: Exercise] {
    Dictionary(uniqueKeysWithValues: exercises.map { ($0.id, $0) })
  }

  private func adapted(
    _ routine: Routine, cautions: Set<String> = [], without equipment: Set<String> = [],
    catalogue: [String: Exercise] = [:]
  ) throws(NothingLeft) -> AdaptedRoutine {
    try AdaptedRoutine(routine).excluding(
      Exclusion(cautions: cautions, equipment: equipment, catalogue: catalogue))
  }

  @Test func `what somebody has to be careful with is left out, and that is said`() throws {
    let routine = SmallWorld.routine(
      exercise("curl", cautions: ["disc", "osteoporosis"]), exercise("reach"))
    let result = try adapted(routine, cautions: ["osteoporosis"])
    #expect(result.routine.ids == ["reach"])
    #expect(result.changes == ["left out: curl (osteoporosis)"])
  }

  @Test func `a substitute takes the place, with the priority and source of the item`() throws {
    let place = SourcePlace(file: "a.yaml", line: 7, column: 5)
    let roll = exercise("roll", gear: ["foam-roller"], substitute: "open-book")
    let routine = Routine(
      title: "Test", items: [Item(.exercise(roll), priority: 2, place: place)])
    let result = try adapted(
      routine, without: ["foam-roller"], catalogue: catalogue(exercise("open-book")))
    #expect(
      result.routine.items
        == [Item(.exercise(exercise("open-book")), priority: 2, place: place)])
    #expect(result.changes == ["open-book instead of roll (no foam-roller)"])
  }

  @Test func `a substitute that is ruled out as well gives way to its own`() throws {
    let routine = SmallWorld.routine(exercise("roll", gear: ["foam-roller"], substitute: "curl"))
    let all = catalogue(
      exercise("curl", cautions: ["osteoporosis"], substitute: "reach"), exercise("reach"))
    let result = try adapted(
      routine, cautions: ["osteoporosis"], without: ["foam-roller"], catalogue: all)
    #expect(result.routine.ids == ["reach"])
  }

  @Test func `substitutes that stand in for each other end in leaving out`() throws {
    let routine = SmallWorld.routine(
      exercise("a", cautions: ["knee"], substitute: "b"), exercise("c"))
    let all = catalogue(
      exercise("a", cautions: ["knee"], substitute: "b"),
      exercise("b", cautions: ["knee"], substitute: "a"))
    #expect(try adapted(routine, cautions: ["knee"], catalogue: all).routine.ids == ["c"])
  }

  @Test func `what is there already is not done twice`() throws {
    let routine = SmallWorld.routine(
      exercise("a", cautions: ["knee"], substitute: "b"), exercise("b"))
    let result = try adapted(routine, cautions: ["knee"], catalogue: catalogue(exercise("b")))
    #expect(result.routine.ids == ["b"])
    #expect(
      result.changes == ["left out: a (knee); b, which could stand in, is there already"])
  }

  @Test func `runner-up: a section and a group that become empty go and are named`() throws {
    let knee = exercise("a", cautions: ["knee"])
    let group = FitWorld.rounds(2, of: [Item(.exercise(knee))])
    let routine = Routine(
      title: "Test",
      items: [
        Item(.section(title: "Floor", items: [Item(.group(group))])),
        Item(.exercise(exercise("b"))),
      ])
    let result = try adapted(routine, cautions: ["knee"])
    #expect(result.routine.ids == ["b"])
    #expect(
      result.changes == [
        "left out: a (knee)", "left out: group, for nothing is left in it",
        "left out: section \"Floor\", for nothing is left in it",
      ])
  }

  @Test func `a fill that is ruled out goes as well`() throws {
    var routine = SmallWorld.routine(exercise("a"))
    routine.items.append(Item(.fill(exercise("pose", cautions: ["knee"]))))
    #expect(try adapted(routine, cautions: ["knee"]).routine.items.count == 1)
  }

  @Test func `a word that nothing speaks of is pointed out with the nearest one`() throws {
    let routine = SmallWorld.routine(exercise("a", cautions: ["osteoporosis"]))
    let result = try adapted(routine, cautions: ["osteoporsis"])
    #expect(
      result.changes
        == ["no exercise speaks of \"osteoporsis\"; did you mean \"osteoporosis\"?"])
  }

  @Test func `when everything is ruled out nothing is left, and why is said`() {
    let routine = SmallWorld.routine(exercise("a", cautions: ["knee"]))
    let error = #expect(throws: NothingLeft.self) { try adapted(routine, cautions: ["knee"]) }
    #expect(error?.description == "nothing is left to do: left out: a (knee)")
  }
}
