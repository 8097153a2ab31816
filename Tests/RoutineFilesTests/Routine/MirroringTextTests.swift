import CuePlan
import Testing

@testable import RoutineFiles

struct MirroringTextTests {
  @Test(arguments: [
    ("mirrored", Side.right), ("mirrored, right first", .right), ("Mirrored, left first", .left),
  ])
  func `a mirror begins on the right unless it says otherwise`(text: String, first: Side) throws {
    #expect(try MirroringText.read(text) == .wholeGroup(first: first))
  }

  @Test(arguments: [
    ("mirror", "\"mirror\" is no way for a group to treat sides"),
    ("mirrored, left", "no side that is first"),
    ("mirrored left first", "\"left\" does not belong here"),
  ])
  func `other words are refused`(text: String, message: String) {
    let problem = #expect(throws: ValueProblem.self) { try MirroringText.read(text) }
    #expect(problem?.message == message)
  }
}
