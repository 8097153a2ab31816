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
