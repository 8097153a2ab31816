import CuePlan

/// An engine that is asked once who it is, however many sessions it speaks in.
public struct IdentifiedEngine: SpeechEngine {
  private let engine: any SpeechEngine
  private let introduction = Introduction()

  /// Stands in for `engine`.
  public init(_ engine: any SpeechEngine) { self.engine = engine }

  /// Whether the engine is told the pace.
  public var pacing: EnginePacing { engine.pacing }

  /// Who would speak, as the engine said when it was first asked.
  public func identity() async throws(EngineFailure) -> EngineIdentity {
    try await introduction.identity(of: engine).get()
  }

  /// Speaks one utterance.
  public func speak(_ utterance: Utterance) async throws(EngineFailure) -> Recording {
    try await engine.speak(utterance)
  }
}

private actor Introduction {
  private var asked: Task<Result<EngineIdentity, EngineFailure>, Never>?

  func identity(of engine: any SpeechEngine) async -> Result<EngineIdentity, EngineFailure> {
    let task = asked ?? Task { await Self.ask(engine) }
    asked = task
    let result = await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    // Whoever was called off has no answer for the others.
    if result == .failure(.cancelled) { asked = nil }
    return result
  }

  private static func ask(
    _ engine: any SpeechEngine
  ) async -> Result<EngineIdentity, EngineFailure> {
    do throws(EngineFailure) {
      return .success(try await engine.identity())
    } catch {
      return .failure(error)
    }
  }
}
