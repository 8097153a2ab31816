import CuePlan
import Testing

@Suite struct TrackInProgressTests {
  private func built(_ slots: Slot...) -> Timeline {
    SmallWorld.timeline(of: Schedule(title: "", language: "en", slots: slots)) {
      SoundLength(frames: SmallWorld.usualLength($0, rate: SmallWorld.rate))
    }
  }

  @Test func `cues are in the order of time, whatever was placed first`() {
    let timeline = built(
      Slot(
        .work, name: "a", length: .exact(10),
        cues: [.tone(.marker, .at(5)), .words(.phase, "Up"), .tone(.stop, .at(7))]),
      Slot(.work, name: "b", length: .exact(2), cues: [.words(.phase, "Down")]))
    #expect(timeline.cues.map(\.range.lowerBound.index) == [0, 50, 70, 100])
  }

  @Test func `what is dropped is in the order of time as well`() {
    let crowd =
      [
        .tone(.marker, .at(8)), .tone(.stop, .at(8)), .tone(.marker, .at(6)),
        .tone(.stop, .at(6)),
      ] as [PlannedCue]
    let timeline = built(Slot(.work, name: "a", length: .exact(20), cues: crowd))
    #expect(timeline.dropped.map(\.at.index) == [60, 80])
  }

  @Test func `a cue that a rule forbids is reported with the rule's own words`() {
    var cue = PlannedCue.tone(.halfway, .near(5))
    cue.ruledOut = "because"
    let timeline = built(Slot(.hold, name: "a", length: .exact(10), cues: [cue]))
    #expect(timeline.cues.isEmpty)
    #expect(
      timeline.dropped
        == [DroppedCue(kind: .halfway, text: "halfway", at: 50, reason: "because")])
  }

  @Test func `a slot of less than half a frame leaves no phase, and its time is kept`() {
    let brief = Slot(.work, name: "brief", length: .exact(Seconds(1, over: 30)))
    let timeline = built(brief, brief, brief, Slot(.rest, name: "rest", length: .exact(1)))
    #expect(timeline.phases.map(\.name) == ["brief", "rest"])
    #expect(timeline.phases.map(\.range.count) == [1, 10])
  }

  @Test func `a chapter lasts until the next mark or the end`() {
    func slot(_ mark: Slot.ChapterMark?) -> Slot {
      Slot(.work, name: "a", length: .exact(1), chapter: mark)
    }
    let timeline = built(
      slot(nil), slot(.opens(title: "A", exercise: "a")), slot(nil), slot(.closes), slot(nil),
      slot(.opens(title: "B", exercise: nil)))
    #expect(timeline.chapters.map(\.title) == ["A", "B"])
    #expect(timeline.chapters.map(\.range) == [10..<30, 50..<60])
  }
}
