import CuePlan
import Testing

@testable import Voices

struct IdentifiedEngineTests {
  @Test func `an engine is asked once, however many ask at once`() async throws {
    let engine = ScriptedEngine()
    let identified = IdentifiedEngine(engine)
    await withTaskGroup { group in
      for _ in 0..<8 { group.addTask { _ = try? await identified.identity() } }
    }
    #expect(try await identified.identity().engine == "script")
    #expect(engine.introductions == 1)
  }

  @Test func `an engine that cannot say who it is is not asked again`() async throws {
    let engine = ScriptedEngine(identityFailure: .silent)
    let identified = IdentifiedEngine(engine)
    for _ in 0..<2 {
      await #expect(throws: EngineFailure.silent) { try await identified.identity() }
    }
    #expect(engine.introductions == 1)
  }

  @Test func `one that was called off is no answer for the others`() async throws {
    let engine = ScriptedEngine(identityFailure: .cancelled)
    let identified = IdentifiedEngine(engine)
    for _ in 0..<2 {
      await #expect(throws: EngineFailure.cancelled) { try await identified.identity() }
    }
    #expect(engine.introductions == 2)
  }
}
