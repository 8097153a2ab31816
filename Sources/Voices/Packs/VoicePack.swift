import Crypto
import CuePlan
import Foundation
import SoundFiles

/// A folder of recordings with a manifest; a line is looked up by what it sounds like.
///
/// Opening a pack reads its manifest only. A recording is read, and checked against its digest,
/// when a session needs it.
public struct VoicePack: Sendable {
  /// The folder.
  public let folder: String
  /// What the folder says of itself.
  public let manifest: VoicePackManifest

  private let phrases: [Speech: VoicePackManifest.Phrase]

  /// What tells recordings of one voice in one language apart.
  private struct Speech: Hashable {
    let words: String
    let pace: Pace

    init(_ text: SpokenText) {
      words = text.words
      pace = text.pace
    }
  }

  /// Opens the pack in `folder`.
  public init(folder: String) throws(VoicePackError) {
    let manifest = try VoicePackManifest(folder: folder)
    var phrases: [Speech: VoicePackManifest.Phrase] = [:]
    // Of two phrases that sound alike the first by key is used.
    for (key, phrase) in manifest.phrases.sorted(by: { $0.key > $1.key }) {
      let text = Self.spokenText(phrase, in: manifest)
      guard let text else {
        throw .badManifest(
          path: "\(folder)/\(VoicePackManifest.fileName)",
          detail: "the text of “\(key)” is empty or too long, expected words")
      }
      phrases[Speech(text)] = phrase
    }
    self.folder = folder
    self.manifest = manifest
    self.phrases = phrases
  }

  /// A pack that comes with the tool, by its name, such as `rms`.
  public static func standard(named name: String) throws(VoicePackError) -> VoicePack {
    let resources = Bundle.module.resourcePath ?? Bundle.module.bundlePath
    return try VoicePack(folder: resources + "/Voices/" + name)
  }

  /// What its recordings go through; nil for what a voice without a chain of its own has.
  public var chain: SpeechChain? { manifest.chain.flatMap(SpeechChain.init(named:)) }

  /// Whether a person speaks, who says every word as it should be said.
  var isOfAPerson: Bool { manifest.source == nil }

  /// Whether the pack has a recording of `text`, in whatever region's variant of its language.
  func holds(_ text: SpokenText) -> Bool { phrase(for: text) != nil }

  /// The raw recording of `text`; nil when the pack has none.
  func recording(of text: SpokenText) throws(VoicePackError) -> Recording? {
    guard let phrase = phrase(for: text) else { return nil }
    let path = folder + "/" + phrase.file
    let bytes: [UInt8]
    do throws(RegularFile.Refusal) {
      bytes = try RegularFile(at: path, limit: Self.limits.bytes).bytes
    } catch {
      throw .badFile(path: path, detail: "\(error)")
    }
    if let expected = phrase.sha256, SHA256.hash(data: bytes).hexadecimal != expected {
      throw .changed(path: path)
    }
    do throws(SoundFileError) {
      let sound = try SoundFileReader.read(bytes: bytes, name: path, limits: Self.limits)
      return Recording(sound, anchor: phrase.anchor)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Three minutes at 48 kHz.
  private static let limits = ReadLimits(bytes: 1 << 24, samples: 1 << 23)

  private func phrase(for text: SpokenText) -> VoicePackManifest.Phrase? {
    guard text.language.primaryLanguage == manifest.language.primaryLanguage else { return nil }
    return phrases[Speech(text)]
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
