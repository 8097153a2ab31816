import CuePlan
import RoutineFiles
import Testing

struct WrongRoutineTests {
  @Test(arguments: WrongRoutine.all)
  func `every problem is reported where it stands`(wrong: WrongRoutine) throws {
    let marked = MarkedText(wrong.text)
    let error = #expect(throws: RoutineFileError.self) {
      try RoutineReader().read(text: marked.text, file: "routine.yaml")
    }
    let problems = try #require(error).diagnostics.map(marked.line)
    #expect(problems == wrong.problems)
    #expect(error?.kind == .wrongText)
  }
}
