import Testing

@testable import CuePlan

struct TakesTests {
  private let line = CueSound.speech(SpokenLine("Up"))

  private func schedule(_ count: Int) -> Schedule {
    let slots = (0..<count).map { _ in
      Slot(.work, name: "up", length: .exact(10), cues: [PlannedCue(.phase, [line])])
    }
    return Schedule(title: "Takes", language: "en", slots: slots)
  }

  private func take(_ number: Int) -> CueSound { .speech(SpokenLine("Up", take: number)) }

  @Test func `takes take turns, each with its own length`() throws {
    var builder = TimelineBuilder(
      sampleRate: SampleRate(10), lengths: [line: SoundLength(frames: 5, takes: .inTurn(3))])
    let missing = #expect(throws: UnmeasuredSounds.self) { try builder.build(schedule(5)) }
    #expect(missing?.sounds == [take(1)])
    builder.lengths[take(1)] = SoundLength(frames: 6, takes: .inTurn(3))
    builder.lengths[take(2)] = SoundLength(frames: 7, takes: .inTurn(3))
    let cues = try builder.build(schedule(5)).cues
    #expect(cues.map(\.sound) == [line, take(1), take(2), line, take(1)])
    #expect(cues.map { $0.range.count } == [5, 6, 7, 5, 6])
  }

  @Test func `takes take turns where words have to stand close`() throws {
    let builder = TimelineBuilder(
      sampleRate: SampleRate(10),
      lengths: [
        line: SoundLength(frames: 46, takes: .inTurn(2)),
        take(1): SoundLength(frames: 46, takes: .inTurn(2)),
      ])
    let cues = [PlannedCue(.rest, [line]), PlannedCue(.rest, [line])]
    let slot = Slot(.rest, name: "rest", length: .exact(10), cues: cues)
    let built = try builder.build(Schedule(title: "Takes", language: "en", slots: [slot, slot]))
    #expect(built.cues.map(\.sound) == [line, take(1), line, take(1)])
    #expect(built.cues[1].range.lowerBound < FramePosition(51))
  }

  @Test func `a line of one take is always that one`() throws {
    let builder = TimelineBuilder(
      sampleRate: SampleRate(10), lengths: [line: SoundLength(frames: 5)])
    #expect(try builder.build(schedule(3)).cues.allSatisfy { $0.sound == line })
  }

  @Test func `a take is heard as often as its weight says, and alike in every build`() throws {
    let weighted = TakeChoice.weighted([3, 1])
    let builder = TimelineBuilder(
      sampleRate: SampleRate(10),
      lengths: [
        line: SoundLength(frames: 5, takes: weighted),
        take(1): SoundLength(frames: 6, takes: weighted),
      ])
    let cues = try builder.build(schedule(1000)).cues.map(\.sound)
    let first = cues.count { $0 == line }
    #expect((710...790).contains(first), "\(first)")
    #expect(try builder.build(schedule(1000)).cues.map(\.sound) == cues)
    var other = schedule(1000)
    other.title = "Another session"
    #expect(try builder.build(other).cues.map(\.sound) != cues)
  }
}
