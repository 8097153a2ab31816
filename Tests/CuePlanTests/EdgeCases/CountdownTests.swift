import CuePlan
import Testing

@Suite struct CountdownTests {
  private func policy(count: Int, _ style: CuePolicy.Countdown.Style = .tones) -> CuePolicy {
    var cues = CuePolicy()
    cues.countdown = CuePolicy.Countdown(from: count, style: style)
    return cues
  }

  @Test func `edge 2: the countdown wins over halfway, which says why it went`() throws {
    var cues = policy(count: 5)
    cues.halfway = CuePolicy.Halfway(inHoldsFrom: 10)
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.hold(18, say: "Rest here"), cues: cues))
    let hold = try #require(timeline.work("stay").first).range
    #expect(timeline.cues(.countdown).filter { hold.contains($0.range.lowerBound) }.count == 5)
    #expect(timeline.cues(.halfway).count == 2, "9 s from either end are more than 5 + 2")

    let short = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.hold(15, say: "Rest here"), cues: policy(count: 6, halfway: 10))
    )
    #expect(short.cues(.halfway).isEmpty)
    #expect(short.dropped.map(\.kind) == [.halfway, .halfway])
    #expect(
      short.dropped.first?.reason
        == "closer than 8 s to an end of the 15 s of hold, the last 6 of which are counted")
  }

  private func policy(count: Int, halfway: Seconds) -> CuePolicy {
    var cues = policy(count: count)
    cues.halfway = CuePolicy.Halfway(inHoldsFrom: halfway)
    return cues
  }

  @Test func `edge 2: halfway is marked from 30 s on, and from 20 s where nothing is counted`()
    throws
  {
    func halves(_ length: Seconds, count: Int) throws -> Int {
      try SmallWorld.timeline(
        SmallWorld.routine(SmallWorld.hold(length), cues: policy(count: count))
      ).cues(.halfway).count
    }
    #expect(try halves(29, count: 3) == 0)
    #expect(try halves(30, count: 3) == 2)
    #expect(try halves(19, count: 0) == 0)
    #expect(try halves(20, count: 0) == 2)
  }

  @Test(arguments: [(2, 1), (1, 0), (3, 2), (4, 3), (10, 3)])
  func `edge 3: a countdown longer than its rest is cut to fit, and none is below 2 s`(
    rest: Int, ticks: Int
  ) throws {
    var exercise = SmallWorld.exercise(reps: 2)
    exercise.dose.restBetweenReps = Sourced(Seconds(rest), from: .routine)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    let range = try #require(timeline.phases(.rest).first).range
    let starts = timeline.cues(.countdown).map(\.range.lowerBound).filter { range.contains($0) }
    #expect(starts == (0..<ticks).map { range.upperBound.advanced(by: -10 * (ticks - $0)) })
    #expect(timeline.dropped.isEmpty)
  }

  @Test func `edge 3: a rest of 1,999 s is not yet 2 s`() throws {
    var exercise = SmallWorld.exercise(reps: 2)
    exercise.dose.restBetweenReps = Sourced(Seconds(19_999, over: 10_000), from: .routine)
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(exercise), rate: SampleRate(1000))
    #expect(timeline.cues(.countdown).count == 3, "the three before the work")
  }

  @Test func `edge 4: ticks fall on T-3, T-2 and T-1 and another sound on T`() throws {
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.exercise(reps: 1)), rate: SampleRate(48_000))
    let work = try #require(timeline.work("wave").first).range.lowerBound.index
    #expect(timeline.starts(.countdown) == [work - 144_000, work - 96_000, work - 48_000])
    #expect(timeline.cues(.countdown).allSatisfy { $0.sound == .tone(.tick) })
    let atWork = timeline.cues.filter { $0.range.lowerBound.index == work }
    #expect(atWork.map(\.sound) == [.tone(.start)])
  }

  @Test func `edge 4: a hold ends with ticks on T-3, T-2 and T-1 and another sound on T`() throws {
    let timeline = try SmallWorld.timeline(SmallWorld.routine(SmallWorld.hold(20)))
    let end = try #require(timeline.work("stay").first).range.upperBound.index
    #expect(timeline.starts(.countdown).suffix(3) == [end - 30, end - 20, end - 10])
    #expect(timeline.starts(.stop) == [end])
  }

  @Test func `edge 4: a spoken number falls with its beat on the second, not with its start`()
    throws
  {
    let routine = SmallWorld.routine(SmallWorld.hold(20), cues: policy(count: 3, .voice))
    let timeline = SmallWorld.timeline(
      of: try SmallWorld.schedule(routine), rate: SampleRate(100)
    ) { sound in
      guard sound.lane == .voice else { return SoundLength(frames: 20) }
      return SoundLength(frames: 40, anchor: Int(sound.text).map { 3 * $0 } ?? 0)
    }
    let work = try #require(timeline.work("stay").first).range
    let numbers = timeline.cues(.countdown)
    #expect(numbers.map(\.text) == ["3", "2", "1", "3", "2", "1"])
    let beats = zip(numbers, [9, 6, 3, 9, 6, 3]).map { $0.range.lowerBound.index + $1 }
    let (start, end) = (work.lowerBound.index, work.upperBound.index)
    #expect(beats == [300, 200, 100].map { start - $0 } + [300, 200, 100].map { end - $0 })
    #expect(timeline.starts(.start).last == start)
  }

  @Test func `edge 4: a number too long for its second becomes a tick`() throws {
    let routine = SmallWorld.routine(SmallWorld.exercise(reps: 1), cues: policy(count: 3, .voice))
    let timeline = try SmallWorld.timeline(routine) { sound, rate in
      sound.text == "2" ? rate.hertz * 2 : SmallWorld.usualLength(sound, rate: rate)
    }
    #expect(timeline.cues(.countdown).map(\.text) == ["3", "tick", "1"])
    #expect(timeline.cues(.countdown).map(\.fitted) == [nil, .tone, nil])
  }

  @Test func `nobody talks into a countdown`() throws {
    var cues = policy(count: 5)
    cues.warnings = [6]
    let timeline = try SmallWorld.timeline(SmallWorld.routine(SmallWorld.hold(30), cues: cues))
    // "6 seconds left" takes 0.9 s from T−6; words keep a second from the count at T−5.
    #expect(timeline.cues(.warning).isEmpty)
    #expect(timeline.dropped.map(\.kind) == [.warning])
    cues.warnings = [8]
    let early = try SmallWorld.timeline(SmallWorld.routine(SmallWorld.hold(30), cues: cues))
    #expect(early.cues(.warning).map(\.text) == ["8 seconds left"])
  }
}
