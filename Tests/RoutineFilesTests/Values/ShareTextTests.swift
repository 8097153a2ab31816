import CuePlan
import Testing

@testable import RoutineFiles

struct ShareTextTests {
  @Test(arguments: [
    ("1/3", Seconds(1, over: 3)), ("half", Seconds(1, over: 2)), ("25%", Seconds(1, over: 4)),
    ("99 / 100", Seconds(99, over: 100)),
  ])
  func `a share is a part of a whole`(text: String, share: Seconds) throws {
    #expect(try ShareText.read(text) == share)
  }

  @Test(arguments: ["0/3", "3/3", "100%", "0%", "1/0", "1/101", "0.5", "third", "", "1", "1/2/3"])
  func `what is none is refused`(text: String) {
    #expect(throws: ValueProblem.self) { try ShareText.read(text) }
  }
}
