import CuePlan
import RoutineFiles
import Testing

struct ItemReaderContainersTests {
  private func group(_ lines: String) throws -> Group {
    let text = "title: A\nsession:\n\(lines)\n"
    let items = try RoutineReader().read(text: text, file: "routine.yaml").routine.items
    guard case .group(let group) = try #require(items.first).content else {
      throw Unexpected(lines)
    }
    return group
  }

  @Test(arguments: [
    ("3 rounds", 3, Seconds.zero), ("3 rounds, rest 30s", 3, 30), ("1 round", 1, .zero),
    ("once", 1, .zero), ("12 Rounds, rest 1:30", 12, 90),
  ])
  func `a group has rounds and a rest between them`(text: String, rounds: Int, rest: Seconds) throws
  {
    let group = try group("- group: \(text)\n  items: [cat-cow, open-book]")
    #expect(group.form == .rounds(rounds))
    #expect(group.restBetweenRounds == rest)
    #expect(group.mirroring == .none)
    #expect(group.items.count == 2)
    #expect(group.roundBounds == nil)
  }

  @Test func `the rest may have a line of its own`() throws {
    let group = try group("- group: 3 rounds\n  rest: 20s\n  items: [cat-cow]")
    #expect(group.restBetweenRounds == 20)
  }

  @Test(arguments: [("mirrored", Side.right), ("mirrored, left first", .left)])
  func `a whole group may go to one side and then the other`(text: String, first: Side) throws {
    let group = try group("- group: once\n  sides: \(text)\n  items: [open-book]")
    #expect(group.mirroring == .wholeGroup(first: first))
  }

  @Test func `a group may say how many rounds fit a length`() throws {
    let group = try group("- group: 3 rounds\n  bounds: { rounds: 2 to 5 }\n  items: [cat-cow]")
    #expect(group.roundBounds == 2...5)
  }

  @Test(arguments: [
    "- superset:\n    - cat-cow: 3 sets of 8 reps\n    - open-book: 2 sets\n  rest: 20s",
    "- superset:\n  items: [{ cat-cow: 3 sets of 8 reps }, { open-book: 2 sets }]\n  rest: 20s",
    "- superset: { items: [{ cat-cow: 3 sets of 8 reps }, { open-book: 2 sets }], rest: 20s }",
  ])
  func `a superset has a short form and a long one`(text: String) throws {
    let group = try group(text)
    #expect(group.form == .superset)
    #expect(group.restBetweenRounds == 20)
    #expect(group.items.map(\.sets) == [3, 2])
  }

  @Test(arguments: [
    "- superset: [cat-cow, open-book]\n  sides: mirrored, left first",
    "- superset: { items: [cat-cow, open-book], sides: \"mirrored, left first\" }",
  ])
  func `a superset may be mirrored`(text: String) throws {
    #expect(try group(text).mirroring == .wholeGroup(first: .left))
  }

  @Test func `a routine may stand in a routine, with exercises and settings of its own`() throws {
    let text = """
      title: A
      language: es
      exercises:
        sway: { name: Uno, start: chair, phases: [{ sway: 2s }] }
      session:
        - sway
        - routine:
            title: B
            pace: slow
            exercises:
              sway: { name: Dos, start: standing, phases: [{ sway: 9s }] }
            session: [sway]
      """
    let routine = try RoutineReader().read(text: text, file: "routine.yaml").routine
    guard case .routine(let inner) = routine.items[1].content else { throw Unexpected(text) }
    #expect(inner.language == "es")
    #expect(inner.pace == .slow)
    guard case .exercise(let sway) = inner.items[0].content else { throw Unexpected(text) }
    #expect(sway.name.forms == ["Dos"])
  }

  @Test(arguments: [
    (
      "- routine: { title: B, language: es, session: [cat-cow] }",
      "the routine \"B\" is in the language \"es\""
    ),
    ("- routine: { title: B }", "a routine needs \"session\""),
    ("- routine: { title: B, session: [kat-cow] }", "unknown exercise \"kat-cow\""),
  ])
  func `what is wrong in a routine within a routine is told`(lines: String, message: String) {
    let error = #expect(throws: RoutineFileError.self) {
      try RoutineReader().read(text: "title: A\nsession:\n\(lines)\n", file: "routine.yaml")
    }
    #expect(error?.diagnostics.map(\.message) == [message])
  }

  @Test func `groups may stand within groups`() throws {
    let group = try group(
      "- group: 2 rounds\n  items:\n    - group: 3 rounds\n      items: [cat-cow]")
    guard case .group(let inner) = group.items[0].content else { throw Unexpected("no group") }
    #expect(inner.form == .rounds(3))
  }
}

extension Item {
  fileprivate var sets: Int? {
    if case .exercise(let exercise) = content { exercise.dose.sets.value } else { nil }
  }
}
