import CuePlan
import Testing

@Suite struct LayoutExerciseTests {
  @Test func `an exercise may sound otherwise than the rest of the session`() throws {
    var quiet = SmallWorld.exercise("quiet", reps: 1)
    quiet.tones = .silent
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(
        SmallWorld.exercise("a", reps: 1), quiet, SmallWorld.exercise("b", reps: 1)))
    let tones = timeline.cues.filter { $0.lane == .tone }
    #expect(!tones.contains { $0.exercise == "quiet" })
    #expect(tones.filter { $0.exercise == "a" }.count == tones.filter { $0.exercise == "b" }.count)
    #expect(tones.contains { $0.exercise == "b" })
  }

  @Test func `a release without words is a sound on what follows, and takes no time`() throws {
    var a = SmallWorld.exercise("a", reps: 1)
    a.release = nil
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(
        .exercise(a), .rest(20, say: nil), .exercise(SmallWorld.exercise("b", reps: 1))))
    let end = try #require(timeline.work("a").last).range.upperBound
    #expect(timeline.phases(.rest).first?.range.lowerBound == end)
    #expect(timeline.cues(.stop).first?.range.lowerBound == end)
    #expect(timeline.phases(.release).map(\.exercise) == ["b"])
  }

  @Test func `the release is told for the side that was worked last`() throws {
    var exercise = SmallWorld.exercise(reps: 1, sides: .perSideBlock)
    exercise.release = "Off the {side} side"
    #expect(
      try SmallWorld.timeline(SmallWorld.routine(exercise)).cues(.release).map(\.text)
        == ["Off the left side"])
    let flow = Group(
      .rounds(1), mirroring: .wholeGroup(first: .left), items: [Item(.exercise(exercise))])
    #expect(
      try SmallWorld.timeline(SmallWorld.routine(.group(flow))).cues(.release).map(\.text)
        == ["Off the left side", "Off the right side"])
  }

  @Test(arguments: Side.allCases)
  func `a side that has nothing to do is not changed to`(idle: Side) throws {
    var exercise = SmallWorld.exercise(reps: 2, sides: .perSideBlock)
    exercise.dose.perSide = [idle: .reps(0)]
    exercise.dose.sets = Sourced(2, from: .routine)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    #expect(Set(timeline.work("wave").map(\.side)) == [idle.opposite])
    #expect(timeline.phases(.switchSides).isEmpty)
  }
}
