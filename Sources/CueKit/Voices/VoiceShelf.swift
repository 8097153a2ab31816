internal import Synchronization
internal import Voices

/// The voices of sessions by language: a pack is opened once, an engine is asked once who it is.
final class VoiceShelf: Sendable {
  private let voices = Mutex<[String: Result<Voice, SessionError>]>([:])

  /// The voice that speaks `language`.
  func voice(in language: String) throws(SessionError) -> Voice {
    let found = voices.withLock { voices in
      let voice = voices[language] ?? Result { () throws(SessionError) in try made(language) }
      voices[language] = voice
      return voice
    }
    return try found.get()
  }

  private func made(_ language: String) throws(SessionError) -> Voice {
    let standard: StandardVoice
    do throws(EngineRefusal) { standard = try StandardVoice(language: language) } catch {
      throw .engine(error)
    }
    var voice: Voice
    do throws(VoicePackError) { voice = try standard.voice() } catch { throw .voicePack(error) }
    voice.engine = voice.engine.map(IdentifiedEngine.init)
    return voice
  }
}
