import CueMix
import CuePlan
import Testing

@testable import Voices

struct SpokenTests {
  private let hold = SpokenLine("Hold")
  private let rest = SpokenLine("Rest")

  private func clip(_ frames: Int) -> VoiceClip {
    VoiceClip(Sound(ContiguousArray(repeating: 0, count: frames), rate: SampleRate(10)), anchor: 0)
  }

  @Test func `of a line with two clips the first counts`() {
    let first = Voice.Spoken(clips: [hold: clip(1)])
    let all = first.merging(Voice.Spoken(clips: [hold: clip(2), rest: clip(3)]))
    #expect(all.clips == [hold: clip(1), rest: clip(3)])
  }

  @Test func `what was not said for one reason may be left out`() {
    let spoken = Voice.Spoken(unspoken: [
      .init(line: hold, reason: .notRecorded), .init(line: rest, reason: .silent),
    ])
    #expect(spoken.dropping { $0.reason == .notRecorded }.unspoken.map(\.line) == [rest])
  }

  @Test func `clips are where they were asked for`() async throws {
    let folder = try TemporaryFolder()
    let voice = Voice(
      engine: ScriptedEngine(), store: ClipStore(folder: folder.path), chain: .speech())
    let made = await voice.speak([hold, rest], at: SampleRate(8000))
    let kept = await voice.speak([hold, rest], at: SampleRate(8000), in: .store)
    #expect(made.kept.isEmpty && kept.clips.isEmpty)
    #expect(kept.kept.mapValues(\.sound) == made.clips.mapValues(\.sound))
    #expect(kept.kept.mapValues(\.length) == made.clips.mapValues(\.length))
  }
}
