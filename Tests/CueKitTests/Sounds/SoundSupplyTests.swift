import CueMix
import CuePlan
import Foundation
import Testing
import Voices

@testable import CueKit

struct SoundSupplyTests {
  private let up = CueSound.speech(SpokenLine("Up"))
  private let down = CueSound.speech(SpokenLine("Down"))

  @Test func `what is asked for is there with its length`() async throws {
    let engine = ScriptedEngine()
    var supply = try supply(.scripted(engine))
    try await supply.add([up, .tone(.tick), down])
    #expect(Set(supply.lengths.keys) == [up, .tone(.tick), down])
    for (name, length) in supply.lengths {
      #expect(supply.sounds.sound(name)?.frames == length.frames)
    }
    #expect(supply.lengths[down]?.frames ?? 0 > supply.lengths[up]?.frames ?? 0)
  }

  @Test func `what is there already is not made again`() async throws {
    let engine = ScriptedEngine()
    var supply = try supply(.scripted(engine))
    try await supply.add([up])
    try await supply.add([up, down])
    #expect(engine.utterances == ["Down.", "Up."])
  }

  @Test func `with a store clips are made once, and are the same from there`() async throws {
    let folder = try TemporaryFolder()
    var voice = Voice.scripted(ScriptedEngine())
    var alone = try supply(voice)
    try await alone.add([up])
    voice.store = ClipStore(folder: folder.path)
    for _ in 1...2 {
      var supply = try supply(voice)
      try await supply.add([up])
      #expect(supply.lengths == alone.lengths)
      #expect(supply.sounds.sound(up) == alone.sounds.sound(up))
    }
    let kept = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(kept.count { $0.hasSuffix(".clip") } == 1)
  }

  @Test func `lines that nobody can say are all named`() async throws {
    var supply = try supply(.silent)
    try await supply.add([up, down])
    let error = #expect(throws: SessionError.self) { try supply.checkComplete() }
    #expect(error?.description.contains("“Up”") == true)
    #expect(error?.description.contains("“Down”") == true)
  }

  @Test func `edge 23: lines that no voice has are done without where that is forgiven`()
    async throws
  {
    var supply = try supply(.silent, forgiven: [.recordTheLines])
    try await supply.add([up, .tone(.tick)])
    #expect(supply.lengths[up] == .unspoken)
    #expect(supply.unspoken.map(\.line.text) == ["Up"])
    #expect(supply.sounds.sound(up) == nil)
    let wordless = CueSound.speech(SpokenLine("…"))
    await #expect(throws: SessionError.self) { try await supply.add([wordless]) }
  }

  private func supply(
    _ voice: Voice, forgiven: Set<VoiceError.Remedy> = []
  ) throws -> SoundSupply {
    SoundSupply(
      cast: VoiceCast(voice), tones: try ToneRack(folder: nil, rate: SampleRate(8000)),
      forgiven: forgiven)
  }
}
