import CuePlan
import Foundation

extension RecordingImport.Result {
  /// What stands where a pack is to be made.
  public enum Existing: Hashable, Sendable {
    /// Nothing may: a voice is not lost to another one by mistake.
    case refuse
    /// A voice pack may: its lines stay, those recorded again are replaced.
    case add
  }

  /// Writes the lines as a voice pack to `folder`, which appears whole or not at all.
  ///
  /// - Parameters:
  ///   - folder: Where the pack will stand.
  ///   - credit: What the pack says of itself.
  ///   - existing: What is done about a folder that is there already.
  /// - Returns: The manifest as it was written.
  /// - Throws: What stands there already, or the first file that cannot be written.
  @discardableResult
  public func write(
    to folder: String, credit: VoicePackBuilder.Credit, existing: Existing = .refuse
  ) throws(VoicePackBuildError) -> VoicePackManifest {
    DraftFolder.clearAbandoned(beside: folder)
    let earlier = try Self.earlier(in: folder, existing)
    let draft = try DraftFolder(for: folder)
    let work = try PackFolder(draft.path)
    var manifest = VoicePackManifest(
      id: credit.id, version: credit.version, language: credit.language,
      license: credit.license, attribution: credit.attribution, phrases: [:])
    let own = try phrases(in: work)
    if let earlier {
      let kept = earlier.phrases.filter { key, phrase in
        own[key] == nil && !names.contains(Self.name(phrase, in: earlier))
      }
      try draft.take(kept.values.flatMap(\.takes).map(\.file), from: folder)
      try draft.take(["NOTICE"], from: folder)
      manifest.phrases = kept
    }
    manifest.phrases.merge(own) { _, new in new }
    try work.publish(manifest)
    try draft.finish()
    return manifest
  }

  private var names: Set<SpeechName> { Set(lines.map(\.name)) }

  private static func name(
    _ phrase: VoicePackManifest.Phrase, in manifest: VoicePackManifest
  ) -> SpeechName {
    let text = try? SpokenText(SpokenLine(phrase.text, language: manifest.language))
    return SpeechName(text?.words ?? phrase.text)
  }

  /// The pack that stands there; nil for a place that is free.
  private static func earlier(
    in folder: String, _ existing: Existing
  ) throws(VoicePackBuildError) -> VoicePackManifest? {
    guard FileManager.default.fileExists(atPath: folder) else { return nil }
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    if let names, names.isEmpty { return nil }
    guard existing == .add else { throw .isThere(path: folder) }
    do throws(VoicePackError) { return try VoicePackManifest(folder: folder) } catch {
      throw .notAPack(error)
    }
  }

  /// Writes the recordings; further takes of a line are its variants.
  private func phrases(
    in work: PackFolder
  ) throws(VoicePackBuildError) -> [String: VoicePackManifest.Phrase] {
    let spoken = lines.compactMap { line in (try? line.spokenText).map { (line, $0) } }
    let keys = PackKeys(for: Set(spoken.map(\.1)))
    var phrases: [String: VoicePackManifest.Phrase] = [:]
    for (line, text) in spoken.sorted(by: { $0.0.take < $1.0.take }) {
      let key = keys.key(for: text)
      if phrases[key] == nil {
        phrases[key] = try work.write(line.recording, of: text, key: key)
        phrases[key]?.text = line.text
      } else {
        let more = try work.write(line.recording, of: text, key: "\(key)~\(line.take)")
        let variants = phrases[key]?.variants ?? []
        phrases[key]?.variants = variants + more.takes
      }
    }
    return phrases
  }
}
