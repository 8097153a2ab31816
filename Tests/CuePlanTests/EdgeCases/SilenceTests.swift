import CuePlan
import Testing

@Suite struct SilenceTests {
  /// The longest stretch without any sound, in frames, once the session has begun.
  private func longestGap(_ timeline: Timeline) -> Int {
    let ends =
      [timeline.cues[0].range.upperBound.index]
      + timeline.cues.map(\.range.upperBound.index)
    let starts = timeline.cues.map(\.range.lowerBound.index) + [timeline.frames]
    return zip(ends, starts).map { $1 - $0 }.max() ?? 0
  }

  @Test(arguments: CuePolicy.ToneProfile.allCases)
  func `edge 19: a silence is announced, and marked every minute`(
    profile: CuePolicy.ToneProfile
  ) throws {
    var cues = CuePolicy()
    cues.tones = profile
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(.silence(Silence(length: 300)), cues: cues))
    let silence = try #require(timeline.phases(.silence).last).range
    let marks = timeline.cues(.marker)
    #expect(
      marks.map(\.range.lowerBound.index)
        == (1...4).map { silence.lowerBound.index + 600 * $0 })
    let announcement = try #require(timeline.cues(.rest).first)
    #expect(announcement.range.upperBound < silence.lowerBound)
    if profile == .silent {
      #expect(announcement.text == "Quiet for 5 minutes")
      #expect(
        marks.map(\.text) == (1...4).reversed().map { "\($0) minute\($0 > 1 ? "s" : "") left" })
    } else {
      #expect(announcement.text == "Quiet for 5 minutes with bells")
      #expect(marks.allSatisfy { $0.lane == .tone })
    }
    #expect(longestGap(timeline) <= 610, "a minute, and the second behind the announcement")
  }

  @Test func `edge 19: an author's own bells and quiet are kept`() throws {
    func marks(_ bells: Silence.Bells) throws -> [Int] {
      let timeline = try SmallWorld.timeline(
        SmallWorld.routine(.silence(Silence(length: 300, bells: bells))))
      let start = timeline.phases(.silence).last?.range.lowerBound.index ?? 0
      return timeline.starts(.marker).map { $0 - start }
    }
    #expect(try marks(.none).isEmpty)
    #expect(try marks(.at([25, 30, 85])) == [250, 300, 850])
    #expect(try marks(.every(120)) == [1200, 2400])
  }

  @Test(arguments: [45, 61, 90, 180, 600] as [Seconds])
  func `edge 19: no hold and no rest goes unmarked for more than a minute`(
    length: Seconds
  ) throws {
    let routine = SmallWorld.routine(
      .exercise(SmallWorld.hold(length)), .rest(length, say: nil),
      .exercise(SmallWorld.hold(10, "short")))
    let timeline = try SmallWorld.timeline(routine)
    #expect(longestGap(timeline) <= 650, "a bell within 5 s of an end is left to the end")
    #expect(timeline.dropped.isEmpty)
    let bells = timeline.cues(.marker).count
    #expect(length <= 61 ? bells == 0 : bells > 0)
  }

  @Test func `edge 19: the limit can be another, or none`() throws {
    func bells(every limit: Seconds?) throws -> Int {
      var cues = CuePolicy()
      cues.markerEvery = limit
      return try SmallWorld.timeline(
        SmallWorld.routine(SmallWorld.hold(300), cues: cues)
      ).cues(.marker).count
    }
    #expect(try bells(every: nil) == 0)
    #expect(try bells(every: 30) == 8)
  }

  @Test(arguments: CuePolicy.ToneProfile.allCases)
  func `edge 20: nothing is heard in the first second`(profile: CuePolicy.ToneProfile) throws {
    var cues = CuePolicy()
    cues.tones = profile
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.exercise(), cues: cues), rate: SampleRate(48_000))
    #expect(timeline.cues.first?.range.lowerBound == 48_000)
  }

  @Test func `edge 20: not even where the welcome comes later`() throws {
    let routine = SmallWorld.routine(.say("Sit down first", pause: 1), .welcome("Hello"))
    let timeline = try SmallWorld.timeline(routine)
    #expect(timeline.cues.first?.range.lowerBound == 10)
    #expect(timeline.spoken.prefix(2) == ["Sit down first", "Hello"])
    #expect(timeline.cues(.start).first?.range.lowerBound != 0)
  }
}
