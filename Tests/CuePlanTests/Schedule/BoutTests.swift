import CuePlan
import Testing

@Suite struct BoutTests {
  @Test func `a dose in time is counted out at its end and halved in its middle`() throws {
    var squat = SmallWorld.exercise(
      "squat", phases: [SmallWorld.phase("squat", 2, say: "Down")])
    squat.dose.amount = Sourced(.time(40), from: .routine)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(squat))
    let work = timeline.work("squat")
    let end = try #require(work.last).range.upperBound.index
    #expect(timeline.starts(.countdown).suffix(3) == [end - 30, end - 20, end - 10])
    #expect(timeline.starts(.stop) == [end])
    let halfway = try #require(timeline.cues(.halfway).first)
    #expect(halfway.text == "Halfway")
    #expect(halfway.range.upperBound.index == end - 202, "told before the words of the next phase")
  }
}
