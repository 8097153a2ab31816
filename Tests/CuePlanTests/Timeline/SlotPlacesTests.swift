import Testing

@testable import CuePlan

@Suite struct SlotPlacesTests {
  @Test(arguments: [
    (Seconds(0), 0), (Seconds(1, over: 10), 1), (Seconds(11, over: 100), 2),
    (Seconds(199, over: 1000), 2), (Seconds(2, over: 10), 2),
  ])
  func `frames that hold a time are rounded up`(time: Seconds, frames: Int) {
    #expect(SampleRate(10).frames(in: time) == frames)
  }

  @Test(arguments: [
    (PhaseKind.work, Lane.tone, 18), (.close, .tone, 40), (.work, .voice, 40),
  ])
  func `a bell is waited for as long as it is not merely ringing`(
    kind: PhaseKind, lane: Lane, heard: Int
  ) {
    let slot = SpokenSlot(
      Slot(kind, name: "", length: .asHeard(after: 0)), at: 0, rate: SampleRate(10))
    #expect(slot.heard(from: 5, lane, frames: 40, rate: SampleRate(10)).count == heard)
  }
}
