import CuePlan
import Testing

@testable import RoutineFiles

struct TempoTextTests {
  @Test(arguments: [
    ("4-4", [Seconds(4), 4]), ("4 - 4", [4, 4]),
    ("2.5–1–2.5", [Seconds(5, over: 2), 1, Seconds(5, over: 2)]),
    ("3s-0s", [3, .zero]), ("6", [6]), ("600-0", [600, .zero]),
  ])
  func `a tempo has seconds for each phase`(text: String, lengths: [Seconds]) throws {
    #expect(try TempoText.read(text) == lengths.map { .seconds($0) })
  }

  @Test(arguments: [
    ("", "the tempo has no end", nil), ("4-", "the tempo has no end", nil),
    ("quick", "\"quick\" is no part of a tempo", 0..<5),
    ("4--4", "\"-\" is no part of a tempo", 2..<3),
    ("4 4", "\"4\" does not belong here", 2..<3), ("4-601", "601 s is too long for a tempo", 2..<5),
  ])
  func `what is no tempo is refused at its letters`(
    text: String, message: String, range: Range<Int>?
  ) {
    let problem = #expect(throws: ValueProblem.self) { try TempoText.read(text) }
    #expect(problem?.message == message)
    #expect(problem?.range == range)
  }
}
