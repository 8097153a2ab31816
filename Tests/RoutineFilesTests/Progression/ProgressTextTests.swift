import CuePlan
import Testing

@testable import RoutineFiles

struct ProgressTextTests {
  @Test(arguments: [
    (
      "+1 rep every week, at most 10", ProgressionRule.Figure.reps,
      ProgressionRule.Step(
        week: 2, .add(.count(1)), limit: .count(10), recurrence: .weekly)
    ),
    (
      "+10% hold every week, at most 30s", .hold,
      .init(week: 2, .addPercent(10), limit: .length(30), recurrence: .weekly)
    ),
    (
      "-5s rest every week from week 4, at least 10", .rest,
      .init(week: 4, .subtract(.length(5)), limit: .length(10), recurrence: .weekly)
    ),
    ("+2 breaths in week 3", .reps, .init(week: 3, .add(.count(2)))),
    ("+1 set in week 5", .sets, .init(week: 5, .add(.count(1)))),
    ("+30s time in week 2", .time, .init(week: 2, .add(.length(30)))),
    ("6 reps in week 5", .reps, .init(week: 5, .replace(.count(6)))),
    ("1/2 min hold in week 2", .hold, .init(week: 2, .replace(.length(30)))),
    ("-25% reps in week 2", .reps, .init(week: 2, .subtractPercent(25))),
  ])
  func `progress is read as it is meant`(
    text: String, figure: ProgressionRule.Figure, step: ProgressionRule.Step
  ) throws {
    let progress = try ProgressText.read(text)
    #expect(progress.figure == figure)
    #expect(progress.step == step)
  }

  @Test(arguments: [
    ("more reps", "\"more reps\" does not say how something changes", nil, nil),
    ("1 rep every week", "the same figure every week", 6..<16, nil),
    ("10% reps in week 2", "10% more, or less?", 0..<2, nil),
    ("6 reps in week 2, at most 9", "\",\" does not belong here", 16..<17, nil),
    ("+", "how much is missing", nil, nil), ("+1", "1 of what?", 1..<2, nil),
    ("+1 rap every week", "\"rap\" is nothing that changes so", 3..<6, nil),
    ("+5s held every week", "\"held\" is nothing that changes so", 4..<8, "hold"),
    ("+1 rep", "when is missing", nil, nil),
    ("+1 rep each week", "\"each\" does not belong here", 7..<11, nil),
    ("+1 rep in week 1", "week 1 has the dose itself", 15..<16, nil),
    ("+1 rep every week, at least 3", "\"at\" does not belong here", 19..<21, nil),
    ("+1 rep every week, at most", "\"\" is not a number", nil, nil),
    ("+5s hold every week, at most 30.5s", "a program counts in whole seconds", 29..<34, nil),
    ("+200% reps every week", "\"200\" cannot be a number of hundredths", 1..<4, nil),
  ])
  func `what is no progress is refused at its letters`(
    text: String, message: String, range: Range<Int>?, suggestion: String?
  ) {
    let problem = #expect(throws: ValueProblem.self) { try ProgressText.read(text) }
    #expect(problem?.message == message)
    #expect(problem?.range == range)
    #expect(problem?.suggestion == suggestion)
  }
}
