import Crypto
public import CuePlan
import Foundation
import SoundFiles

/// Makes a voice pack of what an engine says: raw recordings in FLAC, and a manifest.
///
/// Equal lines and an equal engine make equal files, whatever the order and the number of cores;
/// a line that has not changed has the same file after a rebuild.
public struct VoicePackBuilder: Sendable {
  private let credit: Credit
  private let engine: any SpeechEngine
  private let store: ClipStore?
  private let said: [String: String]
  private let chain: SpeechChain
  private let packs: [VoicePack]

  /// What a pack says of itself.
  public struct Credit: Hashable, Sendable {
    /// What the pack is called.
    public var id: String
    /// The version of the pack.
    public var version: String
    /// The language spoken, as a BCP 47 tag.
    public var language: String
    /// The licence of the recordings, as an SPDX identifier where there is one.
    public var license: String
    /// Whom to credit.
    public var attribution: String

    /// Makes a credit.
    public init(
      id: String, version: String, language: String, license: String, attribution: String
    ) {
      self.id = id
      self.version = version
      self.language = language
      self.license = license
      self.attribution = attribution
    }
  }

  /// Prepares a pack; with a store, lines that were spoken before are not spoken again, and lines of
  /// `packs`, which are of the same voice, are taken from there.
  ///
  /// Words are said as `said` lists them, by what is written, and its recordings go through `chain`;
  /// the pack keeps both.
  public init(
    _ credit: Credit, engine: any SpeechEngine, store: ClipStore? = nil,
    said: [String: String] = [:], chain: SpeechChain = .speech(), packs: [VoicePack] = []
  ) {
    self.said = said
    self.chain = chain
    self.packs = packs
    self.credit = credit
    self.engine = engine
    self.store = store
  }

  /// Speaks `lines` on all cores and writes the pack to `folder`, which is made if need be.
  ///
  /// Nothing is written until every line is spoken. Recordings of an earlier pack that this one
  /// does not have are removed; other files, such as a notice, stay, and so does a person's voice.
  ///
  /// - Parameters:
  ///   - lines: What the pack will hold; lines that sound alike are one recording.
  ///   - folder: Where the pack will stand.
  /// - Returns: The manifest as it was written.
  /// - Throws: Every line that cannot be spoken, or the first file that cannot be written.
  @discardableResult
  public func build(
    _ lines: some Sequence<SpokenLine>, in folder: String
  ) async throws(VoicePackBuildError) -> VoicePackManifest {
    guard (try? VoicePack(folder: folder))?.isOfAPerson != true else {
      throw .ofAPerson(path: folder)
    }
    let pronunciations = Pronunciations(said.sorted { $0.key < $1.key }.map { ($0, $1) })
    let script = SpeechScript(lines) { line throws(SpokenTextError) in
      try SpokenText(line, pronunciations: pronunciations)
    }
    let studio = await Studio(engine, store: store)
    let recordings = try await record(script, in: studio)
    let folder = try PackFolder(folder)
    let phrases = try await write(recordings, to: folder)
    let manifest = manifest(of: phrases, spokenBy: studio.speaker, like: recordings.first?.1)
    try folder.publish(manifest)
    return manifest
  }

  private func record(
    _ script: SpeechScript, in studio: Studio
  ) async throws(VoicePackBuildError) -> [(SpokenText, Recording)] {
    let results = await script.texts.attemptedOnAllCores { text throws(VoiceError.Reason) in
      if let recording = try recorded(text) { return recording }
      return try await studio.recording(of: text)
    }
    let unspoken = script.matched(results).unspoken
    guard unspoken.isEmpty else { throw .unspoken(VoiceError(unspoken: unspoken)) }
    return Array(zip(script.texts, results.compactMap { try? $0.get() }))
  }

  private func recorded(_ text: SpokenText) throws(VoiceError.Reason) -> Recording? {
    do throws(VoicePackError) {
      for pack in packs {
        if let recording = try pack.recording(of: text) { return recording }
      }
    } catch {
      throw .pack(error)
    }
    return nil
  }

  private func write(
    _ recordings: [(SpokenText, Recording)], to folder: PackFolder
  ) async throws(VoicePackBuildError) -> [String: VoicePackManifest.Phrase] {
    let keys = PackKeys(for: recordings.map(\.0))
    let results = await recordings.attemptedOnAllCores {
      text, recording throws(VoicePackBuildError) in
      let key = keys.key(for: text)
      return (key, try folder.write(recording, of: text, key: key))
    }
    var phrases: [String: VoicePackManifest.Phrase] = [:]
    for result in results {
      let (key, phrase) = try result.get()
      phrases[key] = phrase
    }
    return phrases
  }

  private func manifest(
    of phrases: [String: VoicePackManifest.Phrase], spokenBy speaker: EngineIdentity?,
    like recording: Recording?
  ) -> VoicePackManifest {
    VoicePackManifest(
      id: credit.id, version: credit.version, language: credit.language,
      license: credit.license, attribution: credit.attribution,
      source: speaker.map { .init(engine: $0.engine, version: $0.version, voice: $0.voice) }
        ?? packs.first?.manifest.source,
      audio: recording.map { .init(sampleRate: $0.rate.hertz, channels: 1, bits: 16) },
      chain: chain.steps, say: said.isEmpty ? nil : said, phrases: phrases)
  }
}
