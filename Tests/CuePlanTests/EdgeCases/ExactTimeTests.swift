import CuePlan
import Testing

@Suite struct ExactTimeTests {
  /// Where the phases of work start, from the first one, and where the last ends.
  private func borders(_ timeline: Timeline, _ id: String) throws -> [Int] {
    let work = timeline.work(id).map(\.range)
    let start = try #require(work.first).lowerBound.index
    return work.map { $0.lowerBound.index - start } + [
      work[work.count - 1].upperBound.index - start
    ]
  }

  @Test(arguments: [
    ("6.5 breaths a minute", [Seconds(60, over: 13), Seconds(60, over: 13)]),
    ("a sigh", [Seconds(1), Seconds(1, over: 2), Seconds(1, over: 2), Seconds(3)]),
    ("tempo 2.5-1-2.5", [Seconds(5, over: 2), 1, Seconds(5, over: 2)]),
    ("a third of 100 s", [Seconds(100, over: 3)]), ("33.3 s", [Seconds(333, over: 10)]),
  ])
  func `edge 14: every border is its exact time, rounded once`(
    name: String, lengths: [Seconds]
  ) throws {
    let exercise = SmallWorld.exercise(
      reps: 50, phases: lengths.map { SmallWorld.phase("p", $0) })
    let rate = SampleRate(44_100)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise), rate: rate)
    var time = Seconds.zero
    var exact: [Int] = [0]
    for index in 0..<(50 * lengths.count) {
      time = time + lengths[index % lengths.count]
      exact.append(rate.frame(at: time).index)
    }
    #expect(try borders(timeline, "wave") == exact)
  }

  @Test func `edge 14: 6,5 breaths a minute for an hour are off by no frame`() throws {
    let breath = Seconds(120, over: 13)
    let breathing = SmallWorld.exercise(
      "breathing", reps: 390,
      phases: [SmallWorld.phase("in", breath / 2), SmallWorld.phase("out", breath / 2)])
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(breathing), rate: SampleRate(48_000))
    #expect(try borders(timeline, "breathing").last == 3600 * 48_000)
  }

  @Test func `edge 15: the last of 3600 ticks a second apart is on its frame`() throws {
    var beat = SmallWorld.phase("beat", 1)
    beat.tone = .tick
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.exercise("beat", reps: 3600, phases: [beat])),
      rate: SampleRate(44_100))
    let ticks = timeline.cues(.phase).map(\.range.lowerBound.index)
    let start = try #require(timeline.work("beat").first).range.lowerBound.index
    #expect(ticks.count == 3600)
    #expect(ticks.dropFirst() == (1..<3600).map { start + $0 * 44_100 }[...])
  }

  @Test(arguments: [42, 600, 7.5, 123.456] as [Double])
  func `edge 13: breathing takes exactly what is left, in whole cycles`(left: Double) throws {
    let fill = Seconds(Int64(left * 1000), over: 1000)
    let breathing = SmallWorld.exercise(
      "breathing", phases: [SmallWorld.phase("in", 5), SmallWorld.phase("out", 5)])
    let routine = SmallWorld.routine(.exercise(SmallWorld.exercise(reps: 1)), .fill(breathing))
    let rate = SampleRate(48_000)
    let without = try SmallWorld.timeline(routine, rate: rate)
    let with = try SmallWorld.timeline(routine, fill: fill, rate: rate)
    #expect(with.frames - without.frames == rate.frame(at: fill).index)
    let cycles = with.phases(.fill).filter { $0.name == "in" }.map(\.range.count)
    #expect(Set(cycles).count <= 2)
    #expect((Set(cycles).max() ?? 0) - (Set(cycles).min() ?? 0) <= 1)
  }

  @Test func `edge 12: what fills a session says why nothing else happens`() throws {
    let breathing = SmallWorld.exercise("breathing", phases: [SmallWorld.phase("in", 5, say: "In")])
    let routine = SmallWorld.routine(.exercise(SmallWorld.exercise(reps: 1)), .fill(breathing))
    let timeline = try SmallWorld.timeline(routine, fill: 60)
    let fill = try #require(timeline.phases(.fill).first).range
    let first = try #require(timeline.cues.first { fill.contains($0.range.lowerBound) })
    #expect(first.text == "Stay here")
    #expect(timeline.dropped.isEmpty)
    #expect(timeline.phases(.fill).allSatisfy { $0.range.count == 50 })
  }
}
