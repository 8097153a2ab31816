import CuePlan
import Testing

@testable import RoutineFiles

struct PhaseTextTests {
  @Test(arguments: [
    ("4s", PhaseLength.seconds(4)), ("0s", .seconds(.zero)), ("1:00", .seconds(60)),
    ("2 breaths", .breaths(2)), ("1 breath", .breaths(1)),
    ("1.5 breaths", .breaths(Seconds(3, over: 2))),
    ("1/2 breath", .fraction(Seconds(1, over: 2))), ("3/8 breath", .fraction(Seconds(3, over: 8))),
  ])
  func `a phase lasts a time, breaths or a share of one`(text: String, length: PhaseLength) throws {
    #expect(try PhaseText.read(text) == length)
  }

  @Test(arguments: [
    "1/0 breath", "1.5/2 breath", "-4s", "breath", "4 breaths long", "1001 breaths", "",
  ])
  func `what is no length is refused`(text: String) {
    #expect(throws: ValueProblem.self) { try PhaseText.read(text) }
  }
}
