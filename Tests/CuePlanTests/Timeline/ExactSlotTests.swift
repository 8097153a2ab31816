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
    #expect(timeline.cues.map(\.range.lowerBound.index) == [0, 7, 15, 26])
  }

  @Test func `words keep 0,5 s from other words, where that costs no word`() {
    func starts(_ length: Seconds) -> [Int] {
      let timeline = built(
        length, .rest, .words(.rest, "Rest"), .words(.count, "Set two"),
        .words(.title, "Next squat"))
      #expect(timeline.dropped.isEmpty)
      #expect(timeline.cues.allSatisfy { $0.fitted == nil && $0.moved == 0 })
      return timeline.cues.map(\.range.lowerBound.index)
    }
    // The words take 1.5 s; 0.5 s behind each make 3 s.
    #expect(starts(3) == [0, 8, 19])
    #expect(starts(Seconds(29, over: 10)) == [0, 5, 13], "all close together, and none is lost")
  }

  @Test func `a rule that forbids a cue does not push the others together`() {
    var middle = PlannedCue.words(.halfway, "Half", placement: .near(5))
    middle.ruledOut = "too close"
    let timeline = built(10, .work, .words(.count, "Set two"), .words(.phase, "Up"), middle)
    #expect(timeline.cues.map(\.range.lowerBound.index) == [0, 11])
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
    #expect(timeline.cues.map(\.range) == [FramePosition(39)..<FramePosition(45)])
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
    #expect(phase(behind: .words(.count, "Two of five")) == [18], "its turn is after the count")
    #expect(phase(behind: .words(.count, "One two", placement: .at(Seconds(1, over: 2)))) == [])
  }

  @Test func `a slot of negative length is one of none`() {
    #expect(built(-3, .work, .words(.phase, "Up")).frames == 0)
  }
}
