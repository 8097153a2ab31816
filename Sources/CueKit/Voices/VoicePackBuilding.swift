internal import CuePlan
public import Voices

extension VoiceScript {
  /// Speaks every line into one pack for each language, in a folder of `folder` with its name.
  ///
  /// Besides the lines as they are written, a pack holds those that have to be spoken faster to
  /// fit. The same routines and the same engines make the same files.
  ///
  /// - Parameter folder: Where the packs' folders stand; they are made if need be.
  /// - Returns: The manifests as they were written, in order of first need.
  /// - Throws: A line that cannot be spoken, a file that cannot be written, a routine that cannot
  ///   be planned.
  @discardableResult
  public func buildPacks(in folder: String) async throws(SessionError) -> [VoicePackManifest] {
    var manifests: [VoicePackManifest] = []
    for language in sessions.map(\.language.tag).eachOnce() {
      manifests.append(try await buildPack(language: language, in: folder))
    }
    return manifests
  }

  private func buildPack(
    language: String, in folder: String
  ) async throws(SessionError) -> VoicePackManifest {
    let standard = try StandardVoice.speaking(language)
    var spoken = lines.filter { $0.language == language } + counts(language)
    for session in sessions where session.language.tag == language {
      spoken += try await Rehearsal(session: session, voice: standard.rehearsing).lines()
    }
    do throws(VoicePackBuildError) {
      return try await standard.packBuilder.build(spoken, in: "\(folder)/\(standard.name)")
    } catch {
      throw .packNotBuilt(error)
    }
  }

  /// The numbers to ten where one of them is counted, so that a count may begin at any.
  private func counts(_ language: String) -> [SpokenLine] {
    let numbers = (1...10).map { SpokenLine("\($0)", language: language) }
    return numbers.contains(where: lines.contains) ? numbers : []
  }
}
