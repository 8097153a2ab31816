import Testing

@testable import CuePlan

@Suite struct TimelinePlacementTests {
  private func timeline() throws -> Timeline {
    try SmallWorld.timeline(SmallWorld.routine(SmallWorld.exercise(sides: .perSideBlock)))
  }

  @Test func `words and tones for a side are heard from there, all else between`() throws {
    let placed = try timeline().placed(.sides)
    for cue in placed.cues {
      switch cue.side {
      case .left: #expect(cue.pan.value < 0)
      case .right: #expect(cue.pan.value > 0)
      case nil: #expect(cue.pan == .centre)
      }
    }
    #expect(Set(placed.cues.map(\.pan)).count == 3)
  }

  @Test func `in the centre nothing changes`() throws {
    #expect(try timeline().placed(.centre) == timeline())
  }
}
