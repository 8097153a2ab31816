import CueKit
import CuePlan
import Testing

struct ProblemTests {
  @Test func `a problem is a sentence with its notes below`() {
    let problem = Problem(
      "there is no such thing", expected: "another", suggestion: "this", help: "look here")
    #expect(
      problem.description == """
        error: there is no such thing
          = expected another
          = help: did you mean "this"?
          = help: look here
        """)
    #expect(Problem("it is so").description == "error: it is so")
  }

  @Test func `a reader's report keeps all it says`() {
    let place = SourcePlace(file: "a.yaml", line: 2, column: 3)
    let problem = Problem(
      Diagnostic(
        "odd", at: place, severity: .warning, expected: "even", suggestion: "two", help: "add one"))
    #expect(problem.severity == .warning)
    #expect(problem.place == place)
    #expect(problem.message == "odd")
    #expect(problem.expected == "even")
    #expect(problem.suggestion == "two")
    #expect(problem.help == "add one")
  }
}
