import Testing

@testable import CuePlan

struct LineRoomsTests {
  private let builder = TimelineBuilder(sampleRate: SampleRate(10), lengths: [:])

  private func rooms(_ slots: Slot...) -> [SpokenLine: Seconds] {
    builder.rooms(in: Schedule(title: "Rooms", language: "en", slots: slots))
  }

  private func cue(_ texts: String..., kind: CueKind = .phase) -> PlannedCue {
    PlannedCue(kind, texts.map { .speech(SpokenLine($0)) })
  }

  @Test func `words in a slot that never gives have what the slot leaves them`() {
    let rooms = rooms(Slot(.work, name: "a", length: .exact(4), cues: [cue("Round up", "Up")]))
    // 0.2 s of quiet stay before the next slot; every form has the same room.
    #expect(rooms[SpokenLine("Round up")] == Seconds(38, over: 10))
    #expect(rooms[SpokenLine("Up")] == Seconds(38, over: 10))
  }

  @Test func `words that the session waits for have no limit`() {
    #expect(rooms(Slot(.setup, name: "a", length: .asHeard(after: 1), cues: [cue("Sit")])).isEmpty)
  }

  @Test func `of several places the shortest counts`() {
    let rooms = rooms(
      Slot(.work, name: "a", length: .exact(9), cues: [cue("Up")]),
      Slot(.work, name: "b", length: .exact(2), cues: [cue("Up")]))
    #expect(rooms[SpokenLine("Up")] == Seconds(18, over: 10))
  }
}
