import CuePlan
import Testing

@Suite struct LadderTests {
  /// One phase with those words, a pause after it.
  private func phaseCues(
    _ length: Seconds, _ forms: String..., tone: Bool = true
  ) throws -> (cues: [Cue], dropped: [DroppedCue], work: Int) {
    var phase = SmallWorld.phase("turn", length)
    phase.cue = Phrase(forms: forms)
    var cues = CuePolicy()
    if !tone { cues.tones = .silent }
    let exercise = SmallWorld.exercise(reps: 1, phases: [phase, SmallWorld.phase("back", 2)])
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(exercise, cues: cues), rate: SampleRate(100))
    return (timeline.cues(.phase), timeline.dropped, timeline.work("wave")[0].range.count)
  }

  private let forty = Array(repeating: "word", count: 40).joined(separator: " ")

  @Test func `edge 1: words that fit are said in full`() throws {
    let (cues, dropped, _) = try phaseCues(3, "One two three four five six seven", "One two")
    #expect(cues.map(\.text) == ["One two three four five six seven"])
    #expect(cues.map(\.fitted) == [nil])
    #expect(cues.map(\.reason) == [nil])
    #expect(dropped.isEmpty)
  }

  @Test func `edge 1: words that are too long take their short form first`() throws {
    let (cues, dropped, work) = try phaseCues(3, forty, "Turn right")
    #expect(cues.map(\.text) == ["Turn right"])
    #expect(cues.map(\.fitted) == [.short])
    #expect(
      cues.first?.reason == "in full, it takes 12 s, and the 3 s of turn leave it 2.8 s")
    #expect(dropped.isEmpty)
    #expect(work == 300, "the border stays where it is")
  }

  @Test(arguments: [
    (Seconds.milliseconds(2300), Pace(percent: 105)),
    (Seconds.milliseconds(2200), Pace(percent: 110)),
    (Seconds.milliseconds(2100), Pace(percent: 115)),
  ])
  func `edge 1: then the shortest form is hurried, no more than it takes`(
    room: Seconds, pace: Pace
  ) throws {
    // Eight words take 2.4 s; 0.4 s go to the start tone and 0.2 s to the quiet at the end.
    let (cues, dropped, _) = try phaseCues(
      room + .milliseconds(600), forty, "One two three four five six seven eight")
    #expect(cues.map(\.fitted) == [.faster])
    guard case .speech(let line)? = cues.first?.sound else {
      Issue.record("no words")
      return
    }
    #expect(line.pace == pace)
    #expect(dropped.isEmpty)
  }

  @Test func `edge 1: a line is never hurried by more than 1,15`() throws {
    // 2.4 s at 1.15 is 2.08 s, and 2.05 s are free.
    let (cues, _, _) = try phaseCues(.milliseconds(2650), "One two three four five six seven eight")
    #expect(cues.map(\.fitted) == [.tone])
    #expect(Pace(percent: 130) == .fastest)
  }

  @Test func `edge 1: then a tone takes the place of the words`() throws {
    let (cues, dropped, work) = try phaseCues(3, forty)
    #expect(cues.map(\.text) == ["phase-out"])
    #expect(cues.map(\.fitted) == [.tone])
    #expect(
      cues.first?.reason == "in full, it takes 12 s, and the 3 s of turn leave it 2.8 s")
    #expect(dropped.isEmpty)
    #expect(work == 300)
  }

  @Test func `edge 1: then it is dropped, and the reader is told why`() throws {
    let (cues, dropped, work) = try phaseCues(3, forty, tone: false)
    #expect(cues.isEmpty)
    #expect(dropped.map(\.kind) == [.phase])
    #expect(dropped.map(\.text) == [forty])
    #expect(
      dropped.first?.reason
        == "in full, it takes 12 s, and the 3 s of turn leave it 2.8 s; "
        + "even spoken faster, it takes 10.43 s, and the 3 s of turn leave it 2.8 s")
    #expect(work == 300)
  }

  @Test func `edge 1: a setup takes the time that its words take`() throws {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.setup.long = Phrase(forty)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    #expect(timeline.phases(.setup).map(\.range.count) == [122])
    #expect(timeline.cues(.setup).map(\.fitted) == [nil])
  }

  @Test func `edge 1: words never run into the next phase or over each other`() throws {
    let talkative = SmallWorld.exercise(
      reps: 3,
      phases: [
        SmallWorld.phase("a", 2, say: "One two three four"),
        SmallWorld.phase("b", 1, say: "One two"), SmallWorld.phase("c", 2, say: "One two three"),
      ])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(talkative))
    for cue in timeline.cues(.phase) where cue.lane == .voice {
      let phase = timeline.phases.last { $0.range.lowerBound <= cue.range.lowerBound }
      #expect(phase.map { cue.range.upperBound.index <= $0.range.upperBound.index - 2 } == true)
    }
    #expect(timeline.cues(.phase).contains { $0.lane == .voice })
  }

  @Test func `edge 24: words without a sound shift nothing and leave it to the tone`() throws {
    var exercise = SmallWorld.exercise(
      reps: 1, phases: [SmallWorld.phase("up", 4, say: "…"), SmallWorld.phase("down", 2)])
    exercise.setup.long = "***"
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise)) { sound, rate in
      let isSilent = sound.lane == .voice && !sound.text.contains(where: \.isLetter)
      return isSilent ? 0 : SmallWorld.usualLength(sound, rate: rate)
    }
    #expect(timeline.cues(.phase).map(\.text) == ["phase-out"])
    #expect(timeline.cues(.phase).map(\.reason) == ["in full, there is nothing to hear in it"])
    #expect(timeline.dropped.map(\.text) == ["***"])
    #expect(timeline.dropped.first?.reason == "in full, there is nothing to hear in it")
    #expect(timeline.cues.allSatisfy { !$0.range.isEmpty })
    #expect(timeline.phases(.setup).map(\.range.count) == [2])
  }

  @Test(arguments: [
    (1, "1 second left"), (2, "2 seconds left"), (60, "1 minute left"),
    (61, "1 minute 1 second left"), (600, "10 minutes left"),
  ])
  func `edge 24: one second is not one seconds`(left: Int, words: String) throws {
    var cues = CuePolicy()
    cues.countdown.from = 0
    cues.warnings = [Seconds(left)]
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.hold(Seconds(left * 4)), cues: cues))
    #expect(timeline.cues(.warning).map(\.text) == [words])
  }

  @Test func `runner-up: a clip of a single frame is placed like any other`() throws {
    let timeline = try SmallWorld.timeline(SmallWorld.routine(SmallWorld.exercise(reps: 1))) {
      sound, rate in sound.text == "Up" ? 1 : SmallWorld.usualLength(sound, rate: rate)
    }
    let up = try #require(timeline.cues.first { $0.text == "Up" })
    #expect(up.range.count == 1)
    #expect(up.fitted == nil)
  }
}
