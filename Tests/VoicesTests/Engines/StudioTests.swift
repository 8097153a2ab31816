import CuePlan
import Testing

@testable import Voices

struct StudioTests {
  private let text = Result { try SpokenText(SpokenLine("Rest")) }

  @Test func `what was said once is played from the store`() async throws {
    let folder = try TemporaryFolder()
    let engine = ScriptedEngine()
    let studio = await Studio(engine, store: ClipStore(folder: folder.path))
    let first = try await studio.recording(of: text.get())
    let second = try await studio.recording(of: text.get())
    #expect(first == second)
    #expect(engine.utterances == ["Rest."])
  }

  @Test func `without a store everything is said again`() async throws {
    let engine = ScriptedEngine()
    let studio = await Studio(engine, store: nil)
    for _ in 0..<2 { _ = try await studio.recording(of: text.get()) }
    #expect(engine.utterances == ["Rest.", "Rest."])
  }

  @Test func `an engine that does not say who it is says nothing else`() async throws {
    let engine = ScriptedEngine(identityFailure: .silent)
    let studio = await Studio(engine, store: nil)
    #expect(studio.speaker == nil)
    await #expect(throws: VoiceError.Reason.engine(.silent)) {
      try await studio.recording(of: text.get())
    }
    #expect(engine.utterances == [])
  }

  @Test func `what failed is not kept`() async throws {
    let folder = try TemporaryFolder()
    let engine = ScriptedEngine(failures: ["Rest.": .silent])
    let studio = await Studio(engine, store: ClipStore(folder: folder.path))
    await #expect(throws: VoiceError.Reason.engine(.silent)) {
      try await studio.recording(of: text.get())
    }
    #expect(try folder.contents() == [])
  }
}
