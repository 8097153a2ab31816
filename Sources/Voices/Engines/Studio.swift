/// An engine with its store: says a line, or plays what it said before.
struct Studio: Sendable {
  private let engine: any SpeechEngine
  private let identity: Result<EngineIdentity, EngineFailure>
  private let store: ClipStore?

  /// Opens the studio; the engine is asked once who it is.
  init(_ engine: any SpeechEngine, store: ClipStore?) async {
    self.engine = engine
    self.store = store
    do throws(EngineFailure) {
      identity = .success(try await engine.identity())
    } catch {
      identity = .failure(error)
    }
  }

  /// Who speaks here; nil when the engine could not say.
  var speaker: EngineIdentity? { try? identity.get() }

  /// The recording of `text`, as packs keep it.
  func recording(of text: SpokenText) async throws(VoiceError.Reason) -> Recording {
    do throws(EngineFailure) {
      let key = ClipKey(text, by: try identity.get())
      if let kept = store?.recording(for: key) { return kept }
      let recording = try await engine.record(text).kept
      store?.keep(recording, for: key)
      return recording
    } catch {
      throw .engine(error)
    }
  }
}
