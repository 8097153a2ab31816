import CuePlan
import SoundFiles

/// An engine with its store: says a line, or plays what it said before.
struct Studio: Sendable {
  private let engine: any SpeechEngine
  private let identity: Result<EngineIdentity, EngineFailure>
  private let store: ClipStore?

  /// Opens the studio; the engine is asked once who it is.
  init(_ engine: any SpeechEngine, store: ClipStore?) async {
    self.engine = engine
    self.store = store
    store?.shrinkOnce()
    do throws(EngineFailure) {
      identity = .success(try await engine.identity())
    } catch {
      identity = .failure(error)
    }
  }

  /// Who speaks here; nil when the engine could not say.
  var speaker: EngineIdentity? { try? identity.get() }

  /// The recording of `text`, as packs keep it; stretched where the engine knows one pace only.
  func recording(of text: SpokenText) async throws(VoiceError.Reason) -> Recording {
    let isStretched = engine.pacing == .stretched && text.pace != .natural
    let recording = try await kept(isStretched ? text.at(.natural) : text)
    guard isStretched else { return recording }
    do throws(SoundFileError) { return try recording.paced(text.pace) } catch {
      throw .resampling(error)
    }
  }

  private func kept(_ text: SpokenText) async throws(VoiceError.Reason) -> Recording {
    do throws(EngineFailure) {
      let key = ClipKey(text, by: try identity.get())
      if let kept = store?.recording(for: key) { return kept }
      let recording = try await spoken(text).kept
      store?.keep(recording, for: key)
      return recording
    } catch {
      throw .engine(error)
    }
  }

  /// A program that failed once for no lasting reason, as under a heavy load, is asked again.
  private func spoken(_ text: SpokenText) async throws(EngineFailure) -> Recording {
    do throws(EngineFailure) {
      return try await engine.record(text)
    } catch {
      guard error.mayPass else { throw error }
      return try await engine.record(text)
    }
  }
}
