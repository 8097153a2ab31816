import CuePlan
import Testing

@Suite struct FitErrorSentenceTests {
  private let place = SourcePlace(file: "back.yaml", line: 2, column: 10)

  @Test func `below the minimum says both lengths and what would have to go`() {
    let book = FitError.LeftOut(name: "open book", priority: 5, place: nil)
    let rest = FitError.LeftOut(name: "child's pose", priority: 3, place: nil)
    let error = FitError.belowMinimum(
      asked: 600, minimum: Seconds(76_003, over: 100), toLeaveOut: [book, rest], place: place)
    #expect(error.description == "minimum 12:40.1, asked 10:00")
    #expect(error.help == "leave out open book, child's pose, or use --fit best")
    #expect(error.diagnostic?.message == error.description)
    #expect(error.diagnostic?.place == place)
  }

  @Test func `a minimum that is named is enough when asked for`() {
    let error = FitError.belowMinimum(
      asked: 5, minimum: Seconds(601, over: 60), toLeaveOut: [], place: nil)
    #expect(error.description == "minimum 00:10.1, asked 00:05")
    #expect(error.help == "ask for the minimum or more")
    #expect(error.diagnostic == nil)
  }

  @Test func `above the maximum suggests a fill`() {
    let error = FitError.aboveMaximum(asked: 3600, maximum: 1800, place: nil)
    #expect(error.description == "maximum 30:00, asked 1:00:00")
    #expect(error.help?.contains("\"- fill: breathing 5-5\"") == true)
  }

  @Test func `between two steps the nearest lengths are named, as far as they are known`() {
    func text(_ shorter: Seconds?, _ longer: Seconds?) -> String {
      FitError.betweenSteps(asked: 60, shorter: shorter, longer: longer, place: nil).description
    }
    let start = "asked 01:00, but nothing small enough can be changed"
    #expect(text(50, 70) == start + "; it can last 00:50 or 01:10")
    #expect(text(50, nil) == start + "; it can last 00:50")
    #expect(text(nil, nil) == start)
  }
}
