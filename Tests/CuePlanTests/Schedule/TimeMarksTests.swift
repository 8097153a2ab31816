import CuePlan
import Testing

@Suite struct TimeMarksTests {
  @Test func `the middle may be any share of a hold`() throws {
    var cues = CuePolicy()
    cues.halfway = CuePolicy.Halfway(
      inHoldsFrom: 30, at: [Seconds(1, over: 3), Seconds(1, over: 2), Seconds(2, over: 3)])
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.hold(60), cues: cues))
    let start = try #require(timeline.work("stay").first).range.lowerBound.index
    let tones = timeline.cues(.halfway).filter { $0.lane == .tone }
    #expect(tones.map { $0.range.lowerBound.index - start } == [200, 300, 400])
    #expect(timeline.cues(.halfway).filter { $0.lane == .voice }.map(\.text) == ["Halfway"])
  }

  @Test func `the time left is said every so often, and before the end`() throws {
    var cues = CuePolicy()
    cues.halfway = .off
    cues.timeLeftEvery = 30
    cues.warnings = [10]
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.hold(120), cues: cues))
    let end = try #require(timeline.work("stay").first).range.upperBound.index
    #expect(
      timeline.cues(.warning).map(\.text)
        == ["1 minute 30 seconds left", "1 minute left", "30 seconds left", "10 seconds left"])
    #expect(timeline.starts(.warning).map { end - $0 } == [900, 600, 300, 100])
  }

  @Test func `a warning is of no use in a short hold`() throws {
    var cues = CuePolicy()
    cues.warnings = [10]
    #expect(
      try SmallWorld.timeline(SmallWorld.routine(SmallWorld.hold(29), cues: cues))
        .cues(.warning).isEmpty)
  }
}
