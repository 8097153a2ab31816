import Testing

@testable import CuePlan

@Suite struct SessionSizeTests {
  private let limit = SessionSize(slots: 10, length: 60)

  @Test(arguments: [(10, 60, true), (11, 1, false), (1, 61, false)])
  func `a size fits when both its sides do`(slots: Int, length: Int, fits: Bool) {
    #expect(SessionSize(slots: slots, length: Seconds(length)).fits(limit) == fits)
  }

  @Test func `more than half of either is most of it`() {
    let start = SessionSize(slots: 4, length: 20)
    #expect(!SessionSize(slots: 9, length: 50).isMostOf(limit, since: start))
    #expect(SessionSize(slots: 10, length: 50).isMostOf(limit, since: start))
    #expect(SessionSize(slots: 5, length: 51).isMostOf(limit, since: start))
  }

  @Test func `a slot counts with the least it takes`() {
    var size = SessionSize.empty
    size.add(Slot(.work, name: "", length: .exact(4)))
    size.add(Slot(.setup, name: "", length: .asHeard(after: 1, atLeast: 3)))
    size.add(Slot(.setup, name: "", length: .asHeard(after: 2)))
    #expect(size == SessionSize(slots: 3, length: 9))
  }
}
