import Testing

@testable import CuePlan

@Suite struct CueLadderTests {
  @Test func `the rungs are short forms, the shortest hurried, then tones`() {
    let tone = CueSound.tone(.phaseIn)
    let forms = ["Breathe in and open", "Open"].map { CueSound.speech(SpokenLine($0)) }
    let rungs = PlannedCue(.phase, forms + [tone]).rungs
    #expect(
      rungs.map(\.fitted) == [nil, .short, .faster, .faster, .faster, .tone])
    #expect(rungs.map(\.sound.text).suffix(5) == ["Open", "Open", "Open", "Open", "phase-in"])
    let paces = rungs.compactMap { rung -> Int? in
      guard case .speech(let line) = rung.sound else { return nil }
      return line.pace.percent
    }
    #expect(paces == [100, 100, 105, 110, 115])
  }

  @Test func `a tone that was wanted is no makeshift`() {
    let rungs = PlannedCue(.stop, [.tone(.stop)]).rungs
    #expect(rungs.map(\.fitted) == [nil])
  }

  @Test func `nothing to hear is no rung`() {
    #expect(PlannedCue(.phase, []).rungs.isEmpty)
  }

  @Test func `hurried words take their share of the time`() {
    let length = SoundLength(frames: 2300, anchor: 230)
    #expect(Pace.fastest.hurrying(length) == SoundLength(frames: 2000, anchor: 200))
  }

  @Test func `only the pace that may do is asked for`() {
    let words = SpokenLine("One two three four five six seven eight")
    let slot = Slot(
      .work, name: "slot", length: .exact(Seconds(24, over: 10)),
      cues: [PlannedCue(.phase, [.speech(words)])])
    let builder = TimelineBuilder(
      sampleRate: SampleRate(100), lengths: [.speech(words): SoundLength(frames: 240)])
    let error = #expect(throws: UnmeasuredSounds.self) {
      try builder.build(Schedule(title: "", language: "en", slots: [slot]))
    }
    var hurried = words
    hurried.pace = Pace(percent: 110)
    #expect(error?.sounds == [.speech(hurried)], "2.4 s at 1.05 do not fit in 2.2 s")
  }

  @Test func `a hurried line that came out too long is hurried more`() {
    let words = SpokenLine("One two three four five six seven eight")
    let slot = Slot(
      .work, name: "slot", length: .exact(Seconds(24, over: 10)),
      cues: [PlannedCue(.phase, [.speech(words)])])
    let timeline = SmallWorld.timeline(
      of: Schedule(title: "", language: "en", slots: [slot]), rate: SampleRate(100)
    ) { sound in
      guard case .speech(let line) = sound else { return SoundLength(frames: 20) }
      return SoundLength(frames: line.pace.percent == 110 ? 230 : 24_000 / line.pace.percent)
    }
    guard case .speech(let line)? = timeline.cues.first?.sound else {
      Issue.record("no words")
      return
    }
    #expect(line.pace == .fastest)
  }
}
