internal import CuePlan
internal import Voices

/// Who speaks in a session: its voice, and another for lines that say they are in another language.
struct VoiceCast: Sendable {
  private let voice: Voice
  /// The language of the voice; nil where it speaks any.
  private let language: String?
  private let missing: MissingLines

  /// One voice says everything.
  init(_ voice: Voice) {
    self.voice = voice
    language = nil
    missing = .fail
  }

  /// The chosen voice for a session in `language`.
  init(_ choice: VoiceChoice, language: String, missing: MissingLines) throws(SessionError) {
    self.language = language
    self.missing = missing
    switch choice {
    case .standard: voice = try Self.standard(in: language)
    case .recorded(let folder): voice = try Self.recorded(in: folder, language: language)
    }
  }

  /// Speaks all lines, each in its own language; lines that nobody says are named.
  func speak(_ lines: [SpokenLine], at rate: SampleRate) async throws(SessionError) -> Voice.Spoken
  {
    let spoken = try await Self.speak(lines, at: rate, by: voice(for:))
    guard missing == .speak else { return spoken }
    let unrecorded = spoken.unspoken.filter { $0.reason == .notRecorded }.map(\.line)
    let filled = try await Self.speak(unrecorded, at: rate, by: Self.standard(in:))
    return Voice.Spoken(
      clips: spoken.clips.merging(filled.clips) { own, _ in own },
      unspoken: spoken.unspoken.filter { $0.reason != .notRecorded } + filled.unspoken)
  }

  private static func speak(
    _ lines: [SpokenLine], at rate: SampleRate, by voice: (String) throws(SessionError) -> Voice
  ) async throws(SessionError) -> Voice.Spoken {
    var clips: [SpokenLine: VoiceClip] = [:]
    var unspoken: [VoiceError.Unspoken] = []
    for tag in lines.map(\.language).eachOnce() {
      let spoken = await (try voice(tag)).speak(lines.filter { $0.language == tag }, at: rate)
      clips.merge(spoken.clips) { first, _ in first }
      unspoken += spoken.unspoken
    }
    return Voice.Spoken(clips: clips, unspoken: unspoken)
  }

  /// A text that names a language of its own is spoken by the tool's voice for that one.
  private func voice(for tag: String) throws(SessionError) -> Voice {
    guard let language, tag != language, voice.engine != nil else { return voice }
    return try Self.standard(in: tag)
  }

  private static func standard(in language: String) throws(SessionError) -> Voice {
    do throws(VoicePackError) { return try StandardVoice(language: language).voice() } catch {
      throw .voicePack(error)
    }
  }

  private static func recorded(
    in folder: String, language: String
  ) throws(SessionError) -> Voice {
    let pack = try VoicePack.opened(folder, language: language)
    guard pack.speaks(language) else {
      throw .foreignVoice(folder: folder, speaks: pack.manifest.language, wanted: language)
    }
    return Voice(packs: [pack], chain: .speech())
  }
}

extension VoicePack {
  /// The pack in `folder`, for a session in `language`.
  static func opened(_ folder: String, language: String) throws(SessionError) -> VoicePack {
    do throws(VoicePackError) {
      return try VoicePack(folder: folder, language: language)
    } catch {
      throw .voicePack(error)
    }
  }
}

/// What becomes of lines that a voice has not recorded.
public enum MissingLines: String, Hashable, Sendable, CaseIterable {
  /// The session fails and names them all: a session has one voice.
  case fail
  /// The tool's own voice says them.
  case speak
}
