import CuePlan
import Testing

@testable import RoutineFiles

struct CueTextTests {
  @Test(arguments: [
    ("every 30s", Seconds(30)), ("every 1:30", 90), ("Every 10", 10), ("off", nil),
  ])
  func `what comes again has a step or is off`(text: String, length: Seconds?) throws {
    #expect(try CueText.everyTime(atLeast: 10)(text).length == length)
  }

  @Test(arguments: [
    ("30s", "\"30s\" does not say how often", nil, "write \"every 30s\""),
    ("every 9s", "more often than every 10 s", 6..<8, nil),
    ("every", "a length of time is missing", nil, nil),
    ("every 30s or so", "\"or\" does not belong here", 10..<12, nil),
    ("never", "\"never\" does not say how often", nil, nil),
  ])
  func `other words are refused`(
    text: String, message: String, range: Range<Int>?, help: String?
  ) {
    let problem = #expect(throws: ValueProblem.self) {
      try CueText.everyTime(atLeast: 10)(text)
    }
    #expect(problem?.message == message)
    #expect(problem?.range == range)
    #expect(problem?.help == help)
  }

  @Test(arguments: ["-1", "4", "1.5", "all", ""])
  func `verbosity goes from none to three`(text: String) {
    #expect(throws: ValueProblem.self) { try CueText.verbosity(text) }
  }
}
