import CuePlan
import Testing

@Suite struct ScheduleErrorTests {
  private let limit = SessionSize(slots: 20_000, length: 6 * 3600)

  @Test func `it says which limit is passed, and where`() {
    let place = SourcePlace(file: "r.yaml", line: 7, column: 5)
    let error = ScheduleError.tooLarge(
      SessionSize(slots: 20_001, length: 60), limit: limit, place: place)
    #expect(error.description == "the session would have more than 20000 phases")
    #expect(
      error.diagnostic
        == Diagnostic(error.description, at: place, help: error.help))
  }

  @Test func `without a place it is no diagnostic`() {
    let error = ScheduleError.tooLarge(
      SessionSize(slots: 3, length: 7 * 3600), limit: limit, place: nil)
    #expect(error.description == "the session would last more than 6:00:00.0")
    #expect(error.diagnostic == nil)
  }
}
