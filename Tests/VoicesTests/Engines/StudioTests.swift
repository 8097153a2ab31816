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

  @Test func `an engine that broke off once is asked again, and twice is enough`() async throws {
    let once = ScriptedEngine(hesitation: 1)
    _ = try await Studio(once, store: nil).recording(of: text.get())
    #expect(once.utterances == ["Rest.", "Rest."])
    let twice = ScriptedEngine(hesitation: 2)
    await #expect(throws: VoiceError.Reason.engine(.wroteNothing(program: "script"))) {
      try await Studio(twice, store: nil).recording(of: text.get())
    }
    #expect(twice.utterances == ["Rest.", "Rest."])
  }

  @Test(arguments: [
    EngineFailure.tookTooLong(program: "x", limit: 1), .wroteTooMuch(program: "x", limit: 1),
    .notInstalled(program: "x", remedy: ""), .cancelled,
  ])
  func `an engine that will not is not asked again`(failure: EngineFailure) async throws {
    let engine = ScriptedEngine(failures: ["Rest.": failure])
    await #expect(throws: VoiceError.Reason.engine(failure)) {
      try await Studio(engine, store: nil).recording(of: text.get())
    }
    #expect(engine.utterances == ["Rest."])
  }

  @Test func `an engine of one pace is kept at that pace, and stretched`() async throws {
    let folder = try TemporaryFolder()
    let store = ClipStore(folder: folder.path)
    let engine = ScriptedEngine(pacing: .stretched)
    let studio = await Studio(engine, store: store)
    let natural = try await studio.recording(of: text.get())
    let fast = try await studio.recording(of: text.get().at(Pace(percent: 110)))
    #expect(try fast == natural.paced(Pace(percent: 110)))
    #expect(engine.utterances == ["Rest."])
  }
}
