import CuePlan
import Testing

@Suite struct ExactSlotTests {
  /// A slot of that length at 10 Hz: a word takes 3 frames, a tone 2.
  private func built(
    _ length: Seconds, _ kind: PhaseKind = .work, _ cues: PlannedCue...
  ) -> Timeline {
    let slot = Slot(kind, name: "slot", length: .exact(length), cues: cues)
    return SmallWorld.timeline(of: Schedule(title: "", language: "en", slots: [slot])) {
      SoundLength(frames: SmallWorld.usualLength($0, rate: SmallWorld.rate))
    }
  }

  @Test func `cues in turn follow one another`() {
    let timeline = built(
      10, .rest, .tone(.stop, .at(0)), .words(.rest, "Rest"), .words(.count, "Set two"),
      .words(.title, "Next squat"))
    #expect(timeline.cues.map(\.range.lowerBound.index) == [0, 4, 9, 17])
  }

  @Test func `what matters less keeps its turn although it is short enough for an early gap`() {
    let timeline = built(
      10, .rest, .tone(.countdown, .beforeEnd(9)), .words(.count, "Set two of two"),
      .words(.title, "Up"))
    #expect(timeline.starts(.count).isEmpty, "nothing is said after the count has begun")
    #expect(timeline.starts(.title) == [0])
    let free = built(
      10, .rest, .tone(.marker, .near(1)), .words(.count, "Set two of two"), .words(.title, "Up"))
    #expect(free.starts(.count) == [0])
    #expect(free.starts(.title) == [14])
  }

  @Test(arguments: [(PhaseKind.hold, 60), (.work, 68), (.rest, 68)])
  func `words end before the count begins, a second before in a hold`(
    kind: PhaseKind, latestEnd: Int
  ) {
    // The count begins at frame 70; "One" takes 3 frames.
    func placed(_ start: Int) -> Bool {
      let timeline = built(
        10, kind, .tone(.countdown, .beforeEnd(3)),
        .words(.warning, "One", placement: .near(Seconds(Int64(start), over: 10))))
      return timeline.cues(.warning).map(\.fitted) == [nil]
    }
    #expect(placed(latestEnd - 3))
    #expect(!placed(latestEnd - 2))
  }

  @Test func `a cue that leads out ends just before the slot does`() {
    let timeline = built(5, .work, .words(.count, "Last one", placement: .leadingOut))
    #expect(timeline.cues.map(\.range) == [FramePosition(42)..<FramePosition(48)])
    let short = built(
      Seconds(1, over: 2), .work, .words(.count, "Last one", placement: .leadingOut))
    #expect(short.dropped.map(\.kind) == [.count])
  }

  @Test func `words of a mark are wanted right behind its tone`() {
    let timeline = built(
      10, .hold, .tone(.halfway, .near(5)), .words(.halfway, "Halfway", placement: .near(5)))
    #expect(timeline.starts(.halfway) == [50, 54])
    #expect(timeline.cues.map(\.moved) == [0, 0])
  }

  @Test func `a phase is told within a second of its turn or not at all`() {
    func phase(behind count: PlannedCue) -> [Int] {
      built(10, .work, .tone(.start, .at(0)), count, .words(.phase, "Up")).starts(.phase)
    }
    #expect(phase(behind: .words(.count, "Two of five")) == [15], "its turn is after the count")
    #expect(phase(behind: .words(.count, "One two", placement: .at(Seconds(1, over: 2)))) == [])
  }

  @Test func `a slot of negative length is one of none`() {
    #expect(built(-3, .work, .words(.phase, "Up")).frames == 0)
  }
}
