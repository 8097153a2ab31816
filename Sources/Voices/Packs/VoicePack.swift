import Crypto
public import CuePlan
import Foundation
import SoundFiles

/// A folder of recordings, with a manifest or named by what they say; a line is looked up by what
/// it sounds like.
///
/// Opening a pack reads its manifest only. A recording is read, and checked against its digest,
/// when a session needs it.
public struct VoicePack: Sendable {
  /// The folder.
  public let folder: String
  /// What the folder says of itself, or what its files' names say.
  public let manifest: VoicePackManifest
  /// Whether the folder has a manifest of its own.
  public let hasManifest: Bool
  /// Sounds in the folder whose names say nothing.
  public let nameless: [String]

  let index: PackIndex

  /// Opens the pack in `folder`; where no manifest says in which language it is, it is `language`.
  public init(folder: String, language: String = "en") throws(VoicePackError) {
    let manifest: VoicePackManifest
    do throws(VoicePackError) {
      manifest = try VoicePackManifest(folder: folder)
    } catch .noManifest {
      let sounds = try SoundFolder(path: folder, language: language)
      try self.init(
        folder: folder, manifest: try sounds.manifest(language: language), hasManifest: false,
        nameless: sounds.nameless)
      return
    }
    try self.init(folder: folder, manifest: manifest, hasManifest: true, nameless: [])
  }

  private init(
    folder: String, manifest: VoicePackManifest, hasManifest: Bool, nameless: [String]
  ) throws(VoicePackError) {
    var entries: [PackIndex.Entry] = []
    for (key, phrase) in manifest.phrases {
      guard let text = Self.spokenText(phrase, in: manifest) else {
        throw .badManifest(
          path: "\(folder)/\(VoicePackManifest.fileName)",
          detail: "the text of “\(key)” is empty or too long, expected words")
      }
      entries.append(PackIndex.Entry(key: key, text: text, phrase: phrase))
    }
    self.folder = folder
    self.manifest = manifest
    self.hasManifest = hasManifest
    self.nameless = nameless
    index = PackIndex(entries, strictness: manifest.source == nil ? .words : .exact)
  }

  /// A pack that comes with the tool, by its name, such as `rms`.
  public static func standard(named name: String) throws(VoicePackError) -> VoicePack {
    let folder = standardFolder + "/" + name
    return try VoicePack(
      folder: folder, manifest: try VoicePackManifest(folder: folder), hasManifest: true,
      nameless: [])
  }

  /// What its recordings go through; nil for what a voice without a chain of its own has.
  public var chain: SpeechChain? { manifest.chain.flatMap(SpeechChain.init(named:)) }

  /// Whether a person speaks, who says every word as it should be said.
  var isOfAPerson: Bool { manifest.source == nil }

  /// Where the packs that come with the tool stand.
  public static var standardFolder: String {
    (Bundle.module.resourcePath ?? Bundle.module.bundlePath) + "/Voices"
  }

  /// The names of the packs that come with the tool, sorted.
  public static var standardNames: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: standardFolder)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// How the pack has a line.
  public enum Coverage: Hashable, Sendable {
    /// In so many takes.
    case recorded(takes: Int)
    /// Put together of recordings with these keys.
    case composed([String])
    /// Not at all.
    case missing
  }

  /// How the pack has `line`; a line without words is missing.
  public func coverage(of line: SpokenLine) -> Coverage {
    guard let text = try? SpokenText(line, pronunciations: manifest.pronunciations) else {
      return .missing
    }
    if let entry = entry(for: text) { return .recorded(takes: entry.phrase.takes.count) }
    return composition(of: text).map { .composed($0.parts.map(\.entry.key)) } ?? .missing
  }

  /// Whether the pack can say `text`, in whatever region's variant of its language.
  func holds(_ text: SpokenText) -> Bool {
    entry(for: text) != nil || composition(of: text) != nil
  }

  /// The takes it has of `text`: in turn, unless one of them has a weight.
  func takes(of text: SpokenText) -> TakeChoice {
    let takes = entry(for: text)?.phrase.takes ?? []
    guard takes.contains(where: { $0.weight != nil }) else { return .inTurn(max(takes.count, 1)) }
    return .weighted(takes.map { $0.weight ?? 1 })
  }

  /// The raw recording of `text`, whole or put together; nil when the pack has none.
  func recording(of text: SpokenText) throws(VoicePackError) -> Recording? {
    if let take = take(of: text) { return try recording(take) }
    return try composition(of: text).map { composition throws(VoicePackError) in
      try composition.recording { part throws(VoicePackError) in
        try recording(part.entry.phrase.takes[0])
      }
    }
  }

  /// The same, known by the file it is in, where it is whole: read and checked, but not decoded.
  func knownRecording(of text: SpokenText) throws(VoicePackError) -> KnownRecording? {
    guard let take = take(of: text) else {
      return try recording(of: text).map { KnownRecording($0) }
    }
    let file = try checkedFile(of: take)
    let anchor = take.anchor.map(String.init) ?? "none"
    return KnownRecording(origin: "file \(file.digest) \(anchor)") {
      () throws(VoiceError.Reason) in
      do throws(VoicePackError) { return try decoded(file.bytes, of: take) } catch {
        throw .pack(error)
      }
    }
  }

  private func take(of text: SpokenText) -> VoicePackManifest.Take? {
    entry(for: text).map { entry in
      let takes = entry.phrase.takes
      return takes[text.take % takes.count]
    }
  }

  /// The words of `text` as fragments of the pack; nil when some are not there.
  func composition(of text: SpokenText) -> Composition? {
    guard speaks(text.language) else { return nil }
    return Composition(text, from: index)
  }

  /// Reads one file of the pack.
  func recording(_ take: VoicePackManifest.Take) throws(VoicePackError) -> Recording {
    try decoded(checkedFile(of: take).bytes, of: take)
  }

  private func checkedFile(
    of take: VoicePackManifest.Take
  ) throws(VoicePackError) -> (bytes: [UInt8], digest: String) {
    let path = path(of: take)
    let bytes: [UInt8]
    do throws(RegularFile.Refusal) {
      bytes = try RegularFile(at: path, limit: Self.limits.bytes).bytes
    } catch {
      throw .badFile(path: path, detail: "\(error)")
    }
    let digest = SHA256.hash(data: bytes).hexadecimal
    if let expected = take.sha256, digest != expected { throw .changed(path: path) }
    return (bytes, digest)
  }

  private func decoded(
    _ bytes: [UInt8], of take: VoicePackManifest.Take
  ) throws(VoicePackError) -> Recording {
    do throws(SoundFileError) {
      let sound = try SoundFileReader.read(
        bytes: bytes, name: path(of: take), limits: Self.limits)
      return Recording(sound, anchor: take.anchor)
    } catch {
      throw .unreadable(error)
    }
  }

  private func path(of take: VoicePackManifest.Take) -> String { folder + "/" + take.file }

  /// Three minutes at 48 kHz.
  private static let limits = ReadLimits(bytes: 1 << 24, samples: 1 << 23)

  private func entry(for text: SpokenText) -> PackIndex.Entry? {
    speaks(text.language) ? index.entry(for: text) : nil
  }

  /// Whether it is in `language`, of whatever region.
  public func speaks(_ language: String) -> Bool {
    language.primaryLanguage == manifest.language.primaryLanguage
  }

  private static func spokenText(
    _ phrase: VoicePackManifest.Phrase, in manifest: VoicePackManifest
  ) -> SpokenText? {
    let pace = phrase.pace.map(Pace.init(percent:)) ?? .natural
    return try? SpokenText(
      SpokenLine(phrase.text, language: manifest.language, pace: pace),
      pronunciations: manifest.pronunciations)
  }
}
