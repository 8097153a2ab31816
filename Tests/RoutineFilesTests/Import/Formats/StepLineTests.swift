import CuePlan
import Testing

@testable import RoutineFiles

struct StepLineTests {
  private func line(_ text: String) -> StepLine {
    StepLine(PlacedText(text, at: SourcePlace(file: "a.txt", line: 3, column: 3)))
  }

  @Test(arguments: [
    ("30s", Seconds(30)), ("10m", 600), ("1h", 3600), ("1h2m30s", 3750), ("1m30", 90),
    ("5'", 300), ("30\"", 30), ("1'30\"", 90), ("0.5m", 30), ("5min", 300), ("1h30", nil),
    ("90", nil), ("5mtr", nil), ("30x", nil), ("m", nil), ("0s", nil), ("30s60", nil),
    ("99h", nil), ("1.2.3s", nil),
  ])
  func `times are read in every form, and nothing else is`(text: String, time: Seconds?) {
    #expect(StepLine.time(text) == time)
  }

  @Test func `the text before the time is the cue, what follows it the target`() {
    let line = line("High cadence! 4m 75-80% 100rpm")
    #expect(line.cue?.text == "High cadence!")
    #expect(line.target?.text == "75-80% 100rpm")
    #expect(line.place == SourcePlace(file: "a.txt", line: 3, column: 3))
    guard case .time(240) = line.extent else {
      Issue.record("\(line.extent)")
      return
    }
  }

  @Test func `a prompt is said at its second`() {
    let line = line("Settle 33^Breathe out <!> 1m30^And in <!> 10m Z1")
    #expect(line.cue?.text == "Settle")
    #expect(line.prompts.map(\.time.text) == ["33", "1m30"])
    #expect(line.prompts.map(\.words.text) == ["Breathe out", "And in"])
    #expect(line.target?.text == "Z1")
    #expect(line.prompts.first?.words.place.column == 13)
  }

  @Test(arguments: ["Swim 400mtr", "2km Z2", "1.5mi", "100y easy"])
  func `a distance is no time`(text: String) {
    guard case .distance = line(text).extent else {
      Issue.record("\(text)")
      return
    }
  }

  @Test func `a line without either is all cue`() {
    let line = line("Stretch well")
    #expect(line.cue?.text == "Stretch well")
    #expect(line.target == nil)
    guard case .unknown = line.extent else {
      Issue.record("\(line.extent)")
      return
    }
  }
}
