import CuePlan
import RoutineFiles
import Testing

struct ProgressionReaderTests {
  private func rules(_ item: String) throws -> [ProgressionRule] {
    let text = "title: A\nsession:\n\(item)\n"
    let routine = try RoutineReader().read(text: text, file: "routine.yaml").routine
    guard case .exercise(let exercise) = try #require(routine.items.first).content else {
      throw Unexpected(item)
    }
    return exercise.progression
  }

  private func program(_ item: String) throws -> [ProgressionRule] {
    let text = "title: A\nsession:\n\(item)\n"
    let routine = try RoutineReader().read(text: text, file: "routine.yaml").routine
    return try #require(routine.items.first).progression
  }

  @Test func `rounds and the rest between them have a program`() throws {
    let rules = try program(
      "- group: 3 rounds, rest 30s\n  weeks: { 2: 4 rounds, 3: \"5 rounds, rest 20s\" }\n"
        + "  items: [cat-cow]")
    #expect(
      rules == [
        ProgressionRule(
          .sets,
          steps: [.init(week: 2, .replace(.count(4))), .init(week: 3, .replace(.count(5)))]),
        ProgressionRule(.rest, steps: [.init(week: 3, .replace(.length(20)))]),
      ])
    let growth = try program(
      "- group: once\n  progress: [+1 round every week, \"-5s rest in week 3, at least 10\"]\n"
        + "  items: [cat-cow]")
    #expect(
      growth == [
        ProgressionRule(.sets, steps: [.init(week: 2, .add(.count(1)), recurrence: .weekly)]),
        ProgressionRule(
          .rest, steps: [.init(week: 3, .subtract(.length(5)), limit: .length(10))]),
      ])
  }

  @Test(arguments: ["rest: 60s", "silence: 1 min"])
  func `a rest and a quiet time have a program`(entry: String) throws {
    #expect(
      try program("- \(entry)\n  weeks: { 3: 40s }")
        == [ProgressionRule(.time, steps: [.init(week: 3, .replace(.length(40)))])])
    for text in ["-5s every week, at least 30s", "-5s time every week, at least 30"] {
      #expect(
        try program("- \(entry)\n  progress: \"\(text)\"")
          == [
            ProgressionRule(
              .time,
              steps: [
                .init(
                  week: 2, .subtract(.length(5)), limit: .length(30), recurrence: .weekly)
              ])
          ])
    }
  }

  @Test func `the rest between the turns of a superset has a program`() throws {
    let rules = try program(
      "- superset: [cat-cow, open-book]\n  rest: 20s\n  weeks: { 2: rest 15s }")
    #expect(rules == [ProgressionRule(.rest, steps: [.init(week: 2, .replace(.length(15)))])])
  }

  @Test func `from a week on its dose holds`() throws {
    let rules = try rules(
      "- scapular-squeeze: 5 reps\n"
        + "  weeks: { 2: 6 reps, 3: 8 reps, 5: \"2 sets of 10 reps, hold 8s\" }")
    #expect(
      rules == [
        ProgressionRule(
          .reps,
          steps: [
            .init(week: 2, .replace(.count(6))), .init(week: 3, .replace(.count(8))),
            .init(week: 5, .replace(.count(10))),
          ]),
        ProgressionRule(.sets, steps: [.init(week: 5, .replace(.count(2)))]),
        ProgressionRule(.hold, steps: [.init(week: 5, .replace(.length(8)))]),
      ])
  }

  @Test func `a week may have a dose in its long form, and half of a total`() throws {
    let item =
      "- open-book: 3 x 4 reps, rest 30s\n  weeks:\n    4:\n      reps: 12 total\n      rest: 20s"
    #expect(
      try rules(item) == [
        ProgressionRule(.reps, steps: [.init(week: 4, .replace(.count(6)))]),
        ProgressionRule(.rest, steps: [.init(week: 4, .replace(.length(20)))]),
      ])
  }

  @Test func `several figures may grow`() throws {
    let item = "- open-book: 4 reps\n  progress: [\"+1 rep every week\", \"+2s hold in week 3\"]"
    #expect(try rules(item).map(\.figure) == [.reps, .hold])
  }

  @Test func `an exercise may have a program of its own, which a session changes in part`() throws {
    let text = """
      title: A
      exercises:
        own:
          name: Own
          start: chair
          phases: [{ hold: 5s }]
          dose: 4 reps
          progress: [+1 rep every week, +1s hold every week]
      session:
        - own: 5 reps
          weeks: { 3: 9 reps }
      """
    let routine = try RoutineReader().read(text: text, file: "routine.yaml").routine
    guard case .exercise(let exercise) = routine.items[0].content else { throw Unexpected(text) }
    #expect(exercise.progression.map(\.figure) == [.reps, .hold])
    #expect(exercise.progression[0].steps == [.init(week: 3, .replace(.count(9)))])
  }
}
