import CuePlan
import Testing

@testable import RoutineFiles

struct RoundsTextTests {
  @Test(arguments: [
    ("3 rounds", RoundsText.Rounds(count: 3)), ("once", .init(count: 1)),
    ("1 round", .init(count: 1)), ("8 rounds, rest 0s", .init(count: 8, rest: .zero)),
    ("2 rounds, rest 1:30", .init(count: 2, rest: 90)),
  ])
  func `rounds may have a rest`(text: String, rounds: RoundsText.Rounds) throws {
    #expect(try RoundsText.read(text) == rounds)
  }

  @Test(arguments: [
    ("3", "3 of what?", 0..<1, "3 rounds"),
    ("3 round", "\"round\" is not a unit", 2..<7, "3 rounds"),
    ("-3 rounds", "\"-3\" cannot be a number of rounds", 0..<2, nil),
    ("1001 rounds", "\"1001\" cannot be a number of rounds", 0..<4, nil),
    ("thrice", "\"thrice\" is no number of rounds", 0..<6, nil),
    ("3 rounds, 30s", "only a rest can follow the rounds", 10..<12, nil),
    ("3 rounds rest 30s", "\"rest\" does not belong here", 9..<13, nil),
  ])
  func `what is no number of rounds is refused at its letters`(
    text: String, message: String, range: Range<Int>?, suggestion: String?
  ) {
    let problem = #expect(throws: ValueProblem.self) { try RoundsText.read(text) }
    #expect(problem?.message == message)
    #expect(problem?.range == range)
    #expect(problem?.suggestion == suggestion)
  }
}
