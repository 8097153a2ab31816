internal import Voices

extension StandardVoice {
  /// The tool's own voice for `language`; what stands in its way is a session's failure.
  static func speaking(_ language: String) throws(SessionError) -> StandardVoice {
    try SessionError.during { () throws(EngineRefusal) in try StandardVoice(language: language) }
  }

  /// The voice that a pack is of, which can say more than the pack holds; nil for anybody else's.
  static func of(_ pack: VoicePack) throws(SessionError) -> StandardVoice? {
    let language = pack.manifest.language
    let own = VoicePack.standardFolder + "/" + name(for: language)
    return pack.folder == own ? try speaking(language) : nil
  }

  /// The voice with its pack.
  func speaker() throws(SessionError) -> Voice {
    do throws(VoicePackError) { return try voice() } catch { throw .voicePack(error) }
  }
}

extension SessionError {
  /// Does something with an engine; a refusal is a session's failure.
  static func during<Made>(
    _ work: () throws(EngineRefusal) -> Made
  ) throws(SessionError) -> Made {
    do throws(EngineRefusal) { return try work() } catch { throw .engine(error) }
  }
}
