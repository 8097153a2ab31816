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

  @Test func `a rest names what comes next as it is said`() throws {
    var next = SmallWorld.exercise("b")
    next.spokenName = "The bee"
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(
        .exercise(SmallWorld.exercise("a")), .rest(20, say: nil), .exercise(next)))
    #expect(timeline.cues(.title).map(\.text) == ["First a", "Next The bee"])
  }

  private func afterRest(_ next: Exercise) throws -> [PhaseKind] {
    let routine = SmallWorld.routine(
      .exercise(SmallWorld.exercise("a", reps: 1)), .rest(20, say: nil), .exercise(next))
    let phases = try SmallWorld.timeline(routine).phases
    let rest = try #require(phases.firstIndex { $0.kind == .rest })
    return phases[(rest + 1)...].prefix(4).map(\.kind)
  }

  @Test func `it does not follow at once where there is more to do than to rest`() throws {
    let known = SmallWorld.exercise("b", reps: 1)
    #expect(try afterRest(known).first == .work)
    var elsewhere = known
    elsewhere.start = .supine
    #expect(try afterRest(elsewhere) == [.transition, .settle, .prepare, .work])
    var explained = known
    explained.setup.long = "Stand tall and wide"
    #expect(try afterRest(explained) == [.transition, .setup, .settle, .prepare])
    let sided = SmallWorld.exercise("b", reps: 1, sides: .perSideBlock)
    #expect(try afterRest(sided) == [.transition, .settle, .prepare, .work])
  }

  @Test func `what is known is set up in few words while one rests`() throws {
    var a = SmallWorld.exercise("a", reps: 1)
    a.setup = SetupLines(long: "All of it in full", short: "As before")
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(.exercise(a), .rest(20, say: nil), .exercise(a)))
    let rest = try #require(timeline.phases(.rest).first).range
    let said = timeline.cues.filter { $0.lane == .voice && rest.contains($0.range.lowerBound) }
    #expect(said.map(\.text) == ["Rest", "Next a", "As before"])
    #expect(timeline.cues(.countdown).filter { rest.contains($0.range.lowerBound) }.count == 3)
  }
}
