internal import CuePlan
internal import Foundation
internal import RoutineFiles
public import Voices

extension VoiceScript {
  /// Makes a voice pack of what the chosen engine says, so that it is heard the same from then on.
  ///
  /// What the engine said before is taken from the clip store: a voice that never says a line the
  /// same way twice keeps the way it was heard; what the tool's own voice has recorded is taken from
  /// there. The routines are of one language.
  ///
  /// - Parameters:
  ///   - folder: Where the pack stands; its name is the pack's.
  ///   - options: Who speaks, and how words are said.
  ///   - license: What may be done with the recordings; nil for what is known of the tool's own
  ///     voices, and nothing of others.
  ///   - credit: Whom to credit; nil names the engine.
  /// - Returns: The manifest as it was written.
  /// - Throws: A line that cannot be spoken, a file that cannot be written, a second language.
  @discardableResult
  public func freeze(
    in folder: String, options: SessionOptions = SessionOptions(), license: String? = nil,
    credit: String? = nil
  ) async throws(SessionError) -> VoicePackManifest {
    let languages = sessions.map(\.language.tag).eachOnce()
    guard languages.count == 1, let language = languages.first else {
      throw .severalLanguages(languages)
    }
    let speakers = Speakers(options.voices)
    let voice = try speakers.voice(in: language)
    guard let engine = voice.engine else { throw .nothingToBuild([folder]) }
    let own = try speakers.credit(in: language)
    var pack = own
    pack.id = URL(filePath: folder).lastPathComponent
    pack.license = license ?? pack.license
    pack.attribution = credit ?? pack.attribution
    let builder = VoicePackBuilder(
      pack, engine: engine, store: voice.store, said: options.voices.said, chain: voice.chain,
      packs: voice.packs)
    let spoken = try await lines(spokenBy: voice)
    let manifest: VoicePackManifest
    do throws(VoicePackBuildError) { manifest = try await builder.build(spoken, in: folder) } catch
    {
      throw .packNotBuilt(error)
    }
    try own.putNotice(in: folder)
    return manifest
  }

  private func lines(spokenBy voice: Voice) async throws(SessionError) -> [SpokenLine] {
    var spoken = lines
    for session in sessions {
      spoken += try await Rehearsal(session: session, voice: voice).lines()
    }
    return spoken.filter { !$0.isStretched(by: voice.packs) }
  }
}

extension SpokenLine {
  /// Whether packs have it at its natural pace only, and a session stretches that.
  fileprivate func isStretched(by packs: [VoicePack]) -> Bool {
    let natural = SpokenLine(text, language: language)
    return pace != .natural && packs.contains { $0.coverage(of: natural) != .missing }
      && packs.allSatisfy { $0.coverage(of: self) == .missing }
  }
}

extension VoicePackBuilder.Credit {
  /// Puts the notice that stands beside the tool's own recordings in that voice, if there is one,
  /// into another pack of it: the licence asks for that.
  fileprivate func putNotice(in folder: String) throws(SessionError) {
    let notice = "\(VoicePack.standardFolder)/\(id)/NOTICE"
    guard !license.isEmpty, let text = FileManager.default.contents(atPath: notice) else { return }
    do throws(SoundFileError) {
      try WholeFile.write(Array(text), to: folder + "/NOTICE")
    } catch {
      throw .soundFile(error)
    }
  }
}

extension VoiceSettings {
  /// How words are said, by what is written; of two entries the last.
  fileprivate var said: [String: String] {
    Dictionary(pronunciations.map { ($0.written, $0.said) }, uniquingKeysWith: { $1 })
  }
}
