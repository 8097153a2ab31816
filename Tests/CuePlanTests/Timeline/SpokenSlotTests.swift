import CuePlan
import Testing

@Suite struct SpokenSlotTests {
  private func built(
    after: Seconds, atLeast: Seconds = 0, behind: Seconds = 1, _ cues: PlannedCue...
  ) -> Timeline {
    let before = Slot(.work, name: "before", length: .exact(behind))
    let slot = Slot(
      .setup, name: "slot", length: .asHeard(after: after, atLeast: atLeast), cues: cues)
    return SmallWorld.timeline(of: Schedule(title: "", language: "en", slots: [before, slot])) {
      SoundLength(frames: SmallWorld.usualLength($0, rate: SmallWorld.rate))
    }
  }

  @Test func `it lasts as long as what is heard, and then a while`() {
    let timeline = built(
      after: 2, .words(.setup, "One two"),
      .words(.setup, "Three", placement: .inTurn(gap: Quiet.betweenSentences)))
    #expect(timeline.cues.map(\.range.lowerBound.index) == [10, 22])
    #expect(timeline.frames == 25 + 20)
  }

  @Test func `words keep 0,5 s from other words, also from those of the slot before`() {
    let slots = [["One", "Two"], ["Three"]].map { words in
      Slot(
        .setup, name: "slot", length: .asHeard(after: Quiet.usual),
        cues: words.map { .words(.setup, $0) })
    }
    let timeline = SmallWorld.timeline(
      of: Schedule(title: "", language: "en", slots: slots)
    ) { SoundLength(frames: SmallWorld.usualLength($0, rate: SmallWorld.rate)) }
    #expect(timeline.cues.map(\.range.lowerBound.index) == [0, 8, 16])
  }

  @Test func `it can be asked to last a while at least`() {
    #expect(built(after: 1, atLeast: 5, .words(.setup, "One")).frames == 60)
    #expect(built(after: 3, atLeast: 2).frames == 40)
  }

  @Test func `words keep their quiet even where no pause is wanted behind them`() {
    #expect(built(after: 0, .words(.setup, "One")).frames == 15)
    #expect(built(after: 0).frames == 10, "where nothing is said nothing is waited for")
  }

  @Test func `it ends on a whole frame, wherever it starts`() {
    let third = Seconds(1, over: 3)
    let timeline = built(after: third, behind: third, .words(.setup, "One"))
    // From 0.333 s: the words on frames 3 to 6, 0.333 s behind them, and up to a frame.
    #expect(timeline.cues.map(\.range) == [FramePosition(3)..<FramePosition(6)])
    #expect(timeline.frames == 10)
    #expect(built(after: third, behind: third).frames == 7)
  }

  @Test func `a cue at a time waits for what is heard until then`() {
    let timeline = built(
      after: 0, .words(.welcome, "One two three"), .tone(.start, .at(Seconds(1, over: 2))))
    #expect(timeline.starts(.start) == [21])
  }

  @Test func `words wait for what rings from before`() {
    let ringing = Slot(.work, name: "a", length: .exact(1), cues: [.tone(.stop, .at(0))])
    let slot = Slot(.setup, name: "b", length: .asHeard(after: 1), cues: [.words(.setup, "One")])
    let timeline = SmallWorld.timeline(
      of: Schedule(title: "", language: "en", slots: [ringing, slot])
    ) { SoundLength(frames: $0.lane == .tone ? 15 : 3) }
    #expect(timeline.starts(.setup) == [20])
  }
}
