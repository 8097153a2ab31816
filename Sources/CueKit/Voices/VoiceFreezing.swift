internal import CuePlan
internal import Foundation
internal import RoutineFiles
public import Voices

extension VoiceScript {
  /// Makes a voice pack of what the chosen engine says, so that it is heard the same from then on.
  ///
  /// What the engine said before is taken from the clip store: a voice that never says a line the
  /// same way twice keeps the way it was heard. The routines are of one language.
  ///
  /// - Parameters:
  ///   - folder: Where the pack stands; its name is the pack's.
  ///   - options: Who speaks, and how words are said.
  /// - Returns: The manifest as it was written.
  /// - Throws: A line that cannot be spoken, a file that cannot be written, a second language.
  @discardableResult
  public func freeze(
    in folder: String, options: SessionOptions = SessionOptions()
  ) async throws(SessionError) -> VoicePackManifest {
    let languages = sessions.map(\.language.tag).eachOnce()
    guard languages.count == 1, let language = languages.first else {
      throw .severalLanguages(languages)
    }
    var voice = try Instruments(options).voice(in: language)
    voice.packs = []
    guard let engine = voice.engine else { throw .nothingToBuild([folder]) }
    var spoken = lines
    for session in sessions {
      spoken += try await Rehearsal(session: session, voice: voice).lines()
    }
    let said = Dictionary(
      options.voices.pronunciations.map { ($0.written, $0.said) }, uniquingKeysWith: { $1 })
    let credit = VoicePackBuilder.Credit(
      id: URL(filePath: folder).lastPathComponent, version: "1", language: language,
      license: "unknown", attribution: "Spoken by a program; its voice may have a licence")
    let builder = VoicePackBuilder(credit, engine: engine, store: voice.store, said: said)
    do throws(VoicePackBuildError) { return try await builder.build(spoken, in: folder) } catch {
      throw .packNotBuilt(error)
    }
  }
}
