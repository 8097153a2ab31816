import Testing

@testable import CuePlan

@Suite struct RingingTests {
  private func cue(_ lane: Lane, _ start: Int, _ end: Int) -> Cue {
    let sound: CueSound = lane == .tone ? .tone(.marker) : .speech(SpokenLine("Word"))
    return Cue(
      lane: lane, kind: .marker, text: "", sound: sound,
      range: FramePosition(start)..<FramePosition(end))
  }

  private func ends(_ cues: [Cue], until end: Int = 1000, work: [Int] = []) -> [Int] {
    cues.ringing(until: FramePosition(end), orUntilWork: work.map { FramePosition($0) })
      .map(\.range.upperBound.index)
  }

  @Test func `a tone gives way to the next sound, words never do`() {
    #expect(ends([cue(.tone, 0, 50), cue(.voice, 30, 60), cue(.tone, 55, 58)]) == [30, 60, 58])
  }

  @Test func `a tone gives way to work, and to the end`() {
    #expect(
      ends([cue(.tone, 0, 50), cue(.tone, 60, 99)], until: 80, work: [0, 20, 60]) == [20, 80])
  }

  @Test func `a tone that is over in time is left alone`() {
    #expect(ends([cue(.tone, 0, 20), cue(.tone, 20, 40)], work: [20, 40]) == [20, 40])
  }
}
