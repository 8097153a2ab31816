import Testing

@testable import cuewave

struct ProgressTextTests {
  @Test(arguments: [
    (0.0, 5, "rendering: 0 %"), (0.01, 5, "rendering: 1 %"),
    (0.25, 10, "rendering: 25 %, 30 s left"), (0.3, 1, "rendering: 30 %, 3 s left"),
    (0.1, 60, "rendering: 10 %, 9 min left"), (1.0, 60, "rendering: 100 %, 0 s left"),
    (1.5, 60, "rendering: 100 %, 0 s left"),
  ])
  func `the part that is done comes with the time that is left`(
    part: Double, seconds: Int, line: String
  ) {
    #expect(ProgressText.line("rendering", part: part, after: .seconds(seconds)) == line)
  }
}
