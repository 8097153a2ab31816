import CuePlan
import Testing

@Suite struct LayoutRepsTests {
  private func counts(_ count: CuePolicy.RepCount, _ exercise: Exercise) throws -> [String] {
    var cues = CuePolicy()
    cues.repCount = count
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise, cues: cues))
    #expect(timeline.dropped.isEmpty)
    return timeline.cues(.count).map(\.text)
  }

  @Test func `repetitions are counted as the policy says`() throws {
    let exercise = SmallWorld.exercise(reps: 4)
    #expect(try counts(.none, exercise).isEmpty)
    #expect(try counts(.last, exercise) == ["Last one"])
    #expect(try counts(.every, exercise) == ["1 of 4", "2 of 4", "3 of 4", "Last one"])
    #expect(try counts(.every, SmallWorld.exercise(reps: 1)).isEmpty)
  }

  @Test func `a number is said in the rest before its repetition`() throws {
    var exercise = SmallWorld.exercise(reps: 2)
    exercise.dose.restBetweenReps = Sourced(10, from: .routine)
    var cues = CuePolicy()
    cues.repCount = .every
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise, cues: cues))
    let rest = try #require(timeline.phases(.rest).first).range
    #expect(timeline.cues(.count).last.map { rest.contains($0.range.lowerBound) } == true)
  }

  @Test func `a number waits for the next hold where the last one is counted out`() throws {
    var cues = CuePolicy()
    cues.repCount = .every
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.hold(20, say: "Stay here", reps: 2), cues: cues))
    let second = try #require(timeline.work("stay").last).range
    let said = timeline.cues.filter { $0.lane == .voice && second.contains($0.range.lowerBound) }
    #expect(said.map(\.text) == ["Last one", "Stay here"])
    #expect(timeline.dropped.isEmpty)
  }

  @Test func `phases are spoken in the first repetitions and sounded after that`() throws {
    var cues = CuePolicy()
    cues.phases = .first(1)
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.exercise(reps: 3), cues: cues))
    #expect(timeline.cues(.phase).map(\.lane) == [.voice, .voice, .tone, .tone, .tone, .tone])
    #expect(timeline.cues(.phase).allSatisfy { $0.fitted == nil })
  }

  @Test func `breathing in and out sound different`() throws {
    var cues = CuePolicy()
    cues.phases = .none
    let breath = SmallWorld.exercise(
      reps: 1,
      phases: [
        SmallWorld.phase("in", 4, say: "In", breath: .inward),
        SmallWorld.phase("out", 4, say: "Out", breath: .outward), SmallWorld.phase("still", 4),
      ])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(breath, cues: cues))
    #expect(timeline.cues(.phase).map(\.sound) == [.tone(.phaseIn), .tone(.phaseOut)])
  }

  @Test func `a hold inside a repetition is let go with a sound`() throws {
    let stretch = SmallWorld.exercise(
      reps: 2,
      phases: [SmallWorld.phase("hold", 20, kind: .hold), SmallWorld.phase("up", 4)])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(stretch))
    let ups = timeline.work("wave").filter { $0.name == "up" }.map(\.range.lowerBound.index)
    #expect(timeline.starts(.stop).prefix(2) == ups[...])
  }
}
