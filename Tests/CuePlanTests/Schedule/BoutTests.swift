import Testing

@testable import CuePlan

@Suite struct BoutTests {
  @Test func `a dose in time is counted out at its end and halved in its middle`() throws {
    var squat = SmallWorld.exercise(
      "squat", phases: [SmallWorld.phase("squat", 2, say: "Down")])
    squat.dose.amount = Sourced(.time(40), from: .routine)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(squat))
    let work = timeline.work("squat")
    let end = try #require(work.last).range.upperBound.index
    #expect(timeline.starts(.countdown).suffix(3) == [end - 30, end - 20, end - 10])
    #expect(timeline.starts(.stop) == [end])
    let halfway = try #require(timeline.cues(.halfway).first)
    #expect(halfway.text == "Halfway")
    #expect(halfway.range.upperBound.index == end - 205, "told before the words of the next phase")
  }

  private func bout() -> Bout {
    let slots = [4, 2, 4, 2].map { (length: Int) in
      Slot(.work, name: "p", length: .exact(Seconds(length)))
    }
    return Bout(([Slot(.settle, name: "before", length: .exact(9))] + slots)[1...])
  }

  @Test func `it is as long as its slots together`() { #expect(bout().length == 12) }

  @Test(arguments: [
    (PlannedCue.Placement.near(5), 2, PlannedCue.Placement.near(1)), (.near(4), 2, .near(0)),
    (.beforeEnd(3), 3, .beforeEnd(1)), (.beforeEnd(1), 4, .beforeEnd(1)),
    (.beforeEnd(12), 1, .beforeEnd(4)), (.at(0), 1, .at(0)),
  ])
  func `a cue of the whole falls in the slot of its moment`(
    placement: PlannedCue.Placement, slot: Int, placed: PlannedCue.Placement
  ) {
    let found = bout().place(.tone(.warning, placement))
    #expect(found.slot == slot)
    #expect(found.cue.placement == placed)
  }

  @Test func `a middle at a border is told before it, any other where it is`() {
    let border = bout().place(.tone(.halfway, .near(6)))
    #expect(border.slot == 2)
    #expect(border.cue.placement == .leadingOut)
    let inside = bout().place(.tone(.halfway, .near(8)))
    #expect(inside.slot == 3)
    #expect(inside.cue.placement == .near(2))
  }
}
