import CuePlan
import Testing

@Suite struct LayoutRestTests {
  @Test(arguments: [
    (CuePolicy.NextCue.inRest, ["Rest", "Next b"]), (.never, ["Rest"]),
  ])
  func `a rest names what comes next at its start, if it is to`(
    next: CuePolicy.NextCue, said: [String]
  ) throws {
    var cues = CuePolicy()
    cues.next = next
    let group = Group(.rounds(1), items: [Item(.exercise(SmallWorld.exercise("b")))])
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(
        .exercise(SmallWorld.exercise("a")), .rest(20, say: nil), .group(group), cues: cues))
    let rest = try #require(timeline.phases(.rest).first).range
    #expect(timeline.cues.filter { rest.contains($0.range.lowerBound) }.map(\.text) == said)
    #expect(timeline.cues(.title).map(\.text) == ["First a", "Next b"])
  }

  @Test func `work follows a rest at once where nobody has to move or to be told`() throws {
    var squat = SmallWorld.exercise("squat", phases: [SmallWorld.phase("squat", 2)])
    squat.dose.amount = Sourced(.time(20), from: .routine)
    squat.release = nil
    let group = Group(.rounds(8), items: [Item(.exercise(squat)), Item(.rest(10, say: nil))])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(.group(group)))
    let work = timeline.work("squat")
    let first = try #require(work.first), last = try #require(work.last)
    #expect(last.range.upperBound.index - first.range.lowerBound.index == 2300, "8 × 20 + 7 × 10")
    #expect(
      timeline.cues(.title).map(\.text) == ["First squat"]
        + Array(repeating: "Next squat", count: 7))
    #expect(timeline.cues(.start).filter { $0.sound == .tone(.start) }.count == 8)
    #expect(timeline.chapters.count == 8)
  }
}
