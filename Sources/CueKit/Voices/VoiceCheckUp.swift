internal import CuePlan
internal import Voices

/// A voice looked through: its files, and what routines need that it does not have.
public struct VoiceCheckUp: Sendable {
  /// What is wrong; a session that needs the line fails.
  public let errors: [String]
  /// What is better put right.
  public let warnings: [String]
  /// What there is to know, a line each.
  public let notes: [String]

  /// Looks through the voice that `name` names, for the routines at `paths`.
  public init(
    of name: String, routines paths: [String], language: String = "en", shelf: VoiceShelf = .own
  ) async throws(SessionError) {
    let pack = try shelf.pack(name, language: language)
    let inspection = await PackInspection(of: pack)
    var errors: [String] = []
    var warnings: [String] = []
    for finding in inspection.findings {
      let place = "\(pack.folder)/\(finding.file)"
      let text = "\(finding.fault)"
      let sentence = text.hasPrefix(place) ? text : "\(place): \(text)"
      if finding.fault.isError { errors.append(sentence) } else { warnings.append(sentence) }
    }
    warnings += pack.nameless.map { "\(pack.folder)/\($0): is left out, its name says nothing" }
    if pack.manifest.license.isEmpty {
      warnings.append(
        "\(pack.folder): says no licence; whoever gets a track does not know what may be done with it"
      )
    }
    let needed = try VoiceCheckUp.needed(by: paths)
    let own = needed.filter { pack.speaks($0.language) }
    let missing = own.filter { pack.coverage(of: $0) == .missing }
    if let voice = try StandardVoice.of(pack) {
      warnings += missing.map { "“\($0.text)” is not recorded; \(voice.engine.name) says it" }
    } else {
      errors += missing.map { "“\($0.text)” is not recorded" }
    }
    self.errors = errors
    self.warnings = warnings
    notes = VoiceCheckUp.notes(of: inspection) + VoiceCheckUp.notes(of: own, in: pack)
  }

  private static func needed(by paths: [String]) throws(SessionError) -> [SpokenLine] {
    paths.isEmpty ? [] : try VoiceScript(routines: paths).lines
  }

  private static func notes(of inspection: PackInspection) -> [String] {
    var notes = ["\(inspection.takes) recordings looked at"]
    if let loudness = inspection.loudness {
      let range = [loudness.lowerBound, loudness.upperBound].map { "\(($0 * 10).rounded() / 10)" }
      notes.append("finished, they are from \(range[0]) to \(range[1]) LUFS")
    }
    if inspection.withoutAnchor > 0 {
      notes.append(
        "\(inspection.withoutAnchor) do not say where their first vowel is, which is then listened for"
      )
    }
    return notes
  }

  private static func notes(of lines: [SpokenLine], in pack: VoicePack) -> [String] {
    guard !lines.isEmpty else { return [] }
    let composed = lines.compactMap { line -> String? in
      guard case .composed(let keys) = pack.coverage(of: line) else { return nil }
      return "“\(line.text)” is put together of \(keys.joined(separator: " + "))"
    }
    return ["\(lines.count) lines are needed"] + composed
  }
}
