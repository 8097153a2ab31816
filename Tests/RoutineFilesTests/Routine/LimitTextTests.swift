import CuePlan
import Testing

@testable import RoutineFiles

struct LimitTextTests {
  @Test(arguments: [
    ("6h", SessionSize.usualLimit), ("24h", .init(slots: 80_000, length: 24 * 3600)),
    ("1h", .init(slots: 20_000, length: 3600)),
    ("12h, 100 phases", .init(slots: 100, length: 12 * 3600)),
  ])
  func `a longer session may have more phases`(text: String, limit: SessionSize) throws {
    #expect(try LimitText.read(text) == limit)
  }

  @Test(arguments: ["25h", "0s", "12h, 5", "12h, 0 phases", "12h, 1000001 phases", "phases"])
  func `what is no limit is refused`(text: String) {
    #expect(throws: ValueProblem.self) { try LimitText.read(text) }
  }
}
