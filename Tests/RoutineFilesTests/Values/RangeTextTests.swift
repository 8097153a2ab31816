import CuePlan
import Testing

@testable import RoutineFiles

struct RangeTextTests {
  @Test func `both ends are in`() throws {
    #expect(try RangeText.reps("3 to 10") == 3...10)
    #expect(try RangeText.lengths("0s to 1:30") == 0...90)
  }

  @Test(arguments: ["10 to 3", "3", "3-10", "3 to 10 to 12", "to 10"])
  func `what bounds nothing is refused`(text: String) {
    #expect(throws: ValueProblem.self) { try RangeText.reps(text) }
  }
}
