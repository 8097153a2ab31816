import CuePlan
import Testing

@Suite struct PriorityTests {
  /// The order in which cues give way: each before all that follow.
  static let order: [CueKind] = [
    .stop, .switchSides, .start, .countdown, .release, .count, .phase, .halfway, .title,
    .encourage, .marker,
  ]

  static let pairs = order.indices.flatMap { high in
    order.indices.dropFirst(high + 1).map { (order[high], order[$0]) }
  }

  private let rate = SampleRate(100)

  private func built(_ cues: [PlannedCue], _ length: Seconds = 30) -> Timeline {
    let slot = Slot(.work, name: "slot", length: .exact(length), cues: cues)
    return SmallWorld.timeline(
      of: Schedule(title: "", language: "en", slots: [slot]), rate: rate
    ) { SoundLength(frames: SmallWorld.usualLength($0, rate: rate)) }
  }

  @Test(arguments: pairs)
  func `edge 16: of two cues on one frame the one that matters more is heard`(
    high: CueKind, low: CueKind
  ) {
    for order in [[high, low], [low, high]] {
      let timeline = built(order.map { .tone($0, .at(10)) })
      #expect(timeline.cues.map(\.kind) == [high])
      #expect(timeline.dropped.map(\.kind) == [low])
      #expect(
        timeline.dropped.first?.reason
          == "in full, it would be heard together with the \(high.rawValue) cue, "
          + "which comes first")
    }
  }

  @Test(arguments: pairs)
  func `edge 16: one that may move waits its turn, tones 0,1 s and words 0,2 s`(
    high: CueKind, low: CueKind
  ) {
    for (isFirst, quiet) in [(true, 10), (false, 20)] {
      let moved: PlannedCue =
        isFirst ? .tone(low, .near(10)) : .words(low, "Word", placement: .near(10))
      let timeline = built([moved, .tone(high, .near(10))])
      #expect(timeline.starts(high) == [1000])
      #expect(timeline.starts(low) == [1020 + quiet])
      #expect(timeline.cues(low).map(\.moved) == [20 + quiet])
      #expect(timeline.dropped.isEmpty)
    }
  }

  @Test func `edge 16: nobody waits longer than a second`() {
    // Two words take 0.6 s, quiet 0.2 s: 0.8 s later there is room. Three take 0.9 s: 1.1 s.
    let early = built([
      .words(.count, "One two", placement: .near(10)),
      .words(.encourage, "Keep on", placement: .near(10)),
    ])
    #expect(early.starts(.encourage) == [1080])
    let late = built([
      .words(.count, "One two three", placement: .near(10)),
      .words(.encourage, "Keep on", placement: .near(10)),
    ])
    #expect(late.starts(.encourage).isEmpty)
    #expect(late.dropped.map(\.kind) == [.encourage])
  }

  @Test func `edge 16: of equals the one that was written first is heard`() {
    let names = ["b", "a", "c"]
    let timeline = built(
      names.map { PlannedCue(.phase, [.tone(ToneName(rawValue: $0))], placement: .at(3)) })
    #expect(timeline.cues.map(\.text) == ["b"])
    #expect(timeline.dropped.map(\.text) == ["a", "c"])
  }

  @Test func `edge 16: quiet holds across the border of two slots`() {
    // The click ends 0.05 s before the border: words behind it wait for the rest of their 0.2 s.
    let before = Slot(
      .work, name: "a", length: .exact(5), cues: [.tone(.warning, .at(.milliseconds(4750)))])
    let after = Slot(
      .work, name: "b", length: .exact(5), cues: [.words(.phase, "Word"), .tone(.stop, .at(3))])
    let timeline = SmallWorld.timeline(
      of: Schedule(title: "", language: "en", slots: [before, after]), rate: rate
    ) { SoundLength(frames: SmallWorld.usualLength($0, rate: rate)) }
    #expect(timeline.cues.map(\.range.lowerBound.index) == [475, 515, 800])
  }

  @Test func `edge 17: a bell that meets the end bell is left to it`() throws {
    let routine = SmallWorld.routine(.silence(Silence(length: 600, bells: .every(300))))
    let timeline = try SmallWorld.timeline(routine)
    let silence = try #require(timeline.phases(.silence).last).range
    #expect(timeline.starts(.marker) == [silence.lowerBound.index + 3000])
    #expect(timeline.starts(.stop) == [silence.upperBound.index])
    #expect(timeline.dropped.isEmpty)
  }

  @Test(arguments: [(4, 20, false), (5, 20, true), (8, 90, false), (9, 90, true)])
  func `edge 17: bells keep 5 s, or their tail, from start and end`(
    distance: Int, tail: Int, isHeard: Bool
  ) throws {
    let bells = Silence.Bells.at([Seconds(distance), 60, Seconds(120 - distance)])
    let routine = SmallWorld.routine(.silence(Silence(length: 120, bells: bells)))
    let timeline = try SmallWorld.timeline(routine) { sound, rate in
      sound == .tone(.marker) ? tail : SmallWorld.usualLength(sound, rate: rate)
    }
    #expect(timeline.cues(.marker).count == (isHeard ? 3 : 1))
    #expect(timeline.dropped.count == (isHeard ? 0 : 2))
    if !isHeard {
      #expect(
        timeline.dropped.first?.reason.contains("to an end of the 120 s of silence") == true)
    }
  }

  @Test func `edge 18: a bell rings on under quiet, past the border of its slot`() {
    let bell = PlannedCue.tone(.warning, .at(4))
    let quiet = Slot(.silence, name: "a", length: .exact(5), cues: [bell])
    let rest = Slot(.rest, name: "b", length: .exact(10), cues: [.tone(.warning, .at(8))])
    let timeline = SmallWorld.timeline(
      of: Schedule(title: "", language: "en", slots: [quiet, rest]), rate: rate
    ) { _ in SoundLength(frames: 300) }
    #expect(timeline.cues.first?.range == FramePosition(400)..<FramePosition(700))
  }

  @Test(arguments: [PhaseKind.work, .hold])
  func `edge 18: a bell is cut where work starts`(kind: PhaseKind) {
    let quiet = Slot(.silence, name: "a", length: .exact(5), cues: [.tone(.warning, .at(4))])
    let timeline = SmallWorld.timeline(
      of: Schedule(
        title: "", language: "en", slots: [quiet, Slot(kind, name: "b", length: .exact(10))]),
      rate: rate
    ) { _ in SoundLength(frames: 300) }
    #expect(timeline.cues.first?.range == FramePosition(400)..<FramePosition(500))
  }

  @Test func `edge 18: words wait for a bell's first 1,8 s and cut its tail`() {
    #expect(built([.tone(.stop, .at(0)), .words(.rest, "Rest")]).starts(.rest) == [70])
    let slot = Slot(
      .rest, name: "a", length: .exact(20), cues: [.tone(.stop, .at(0)), .words(.rest, "Rest")])
    let ringing = SmallWorld.timeline(
      of: Schedule(title: "", language: "en", slots: [slot]), rate: rate
    ) { SoundLength(frames: $0.lane == .tone ? 500 : 30) }
    #expect(ringing.starts(.rest) == [230])
    #expect(ringing.cues.first?.range.upperBound == 230)
  }

  @Test func `edge 18: the track ends a second behind the last tail`() throws {
    let timeline = try SmallWorld.timeline(SmallWorld.routine(SmallWorld.exercise())) {
      sound, rate in
      sound == .tone(.sessionEnd) ? 70 : SmallWorld.usualLength(sound, rate: rate)
    }
    let bell = try #require(timeline.cues.last)
    #expect(bell.sound == .tone(.sessionEnd))
    #expect(bell.range.count == 70)
    #expect(timeline.frames == bell.range.upperBound.index + 10)
  }
}
