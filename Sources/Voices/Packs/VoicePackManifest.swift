/// The contents of `voicepack.json`: who speaks in a folder of recordings, and what each says.
public struct VoicePackManifest: Codable, Hashable, Sendable {
  /// Always `cuewave.voicepack/1`.
  public var format = Self.format
  /// What the pack is called.
  public var id: String
  /// The version of the pack itself.
  public var version: String
  /// The language spoken, as a BCP 47 tag.
  public var language: String
  /// The licence of the recordings, as an SPDX identifier where there is one.
  public var license: String
  /// Whom to credit.
  public var attribution: String
  /// What made the recordings; nil for recordings of a person.
  public var source: Source?
  /// The form of the files that were written by the tool.
  public var audio: Audio?
  /// What every recording goes through; nil for the usual steps.
  public var chain: [SpeechStep]?
  /// How words are said, by what is written: for what the pack's engine adds to it.
  public var say: [String: String]?
  /// What is recorded, by key.
  public var phrases: [String: Phrase]

  /// The engine that spoke.
  public struct Source: Codable, Hashable, Sendable {
    /// Its name.
    public var engine: String
    /// Its version, in its own words.
    public var version: String
    /// Its voice.
    public var voice: String
  }

  /// The form of the files.
  public struct Audio: Codable, Hashable, Sendable {
    /// Frames in a second.
    public var sampleRate: Int
    /// Samples in a frame.
    public var channels: Int
    /// Bits in a sample.
    public var bits: Int
  }

  /// Something recorded, in one take or several.
  public struct Phrase: Codable, Hashable, Sendable {
    /// What it says.
    public var text: String
    /// How fast, in hundredths of the voice's own pace; nil for its own pace.
    public var pace: Int?
    /// Where in a line it was meant to stand; nil for a line of its own.
    public var role: Role?
    /// The name of its file in the pack's folder.
    public var file: String
    /// The frame of the first vowel's onset, at the file's rate; nil where it is unknown.
    public var anchor: Int?
    /// The SHA-256 of the file, in hexadecimal; nil where changes are not watched for.
    public var sha256: String?
    /// How often the first take is heard beside the others; see ``Take/weight``.
    public var weight: Double?
    /// Further takes of the same words; they take turns with the first, unless one has a weight.
    public var variants: [Take]?
  }

  /// One more recording of the same words.
  public struct Take: Codable, Hashable, Sendable {
    /// The name of its file in the pack's folder.
    public var file: String
    /// The frame of the first vowel's onset, at the file's rate; nil where it is unknown.
    public var anchor: Int?
    /// The SHA-256 of the file, in hexadecimal; nil where changes are not watched for.
    public var sha256: String?
    /// How often it is heard beside the others, above 0 to 1000; nil for 1 where others have one.
    public var weight: Double?
  }

  /// Where in a line a fragment was recorded, which is heard: a voice falls only at the end.
  public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
    /// At its start.
    case head
    /// Between other words.
    case mid
    /// At its end.
    case tail
  }

  static let format = "cuewave.voicepack/1"
  static let fileName = "voicepack.json"
}

extension VoicePackManifest {
  /// How the pack wants words to be said.
  var pronunciations: Pronunciations {
    Pronunciations(
      (say ?? [:]).sorted { $0.key < $1.key }.map { (written: $0.key, said: $0.value) })
  }
}

extension VoicePackManifest.Phrase {
  /// Every take, the first one first.
  public var takes: [VoicePackManifest.Take] {
    let first = VoicePackManifest.Take(
      file: file, anchor: anchor, sha256: sha256, weight: weight)
    return [first] + (variants ?? [])
  }
}

extension VoicePackManifest.Phrase {
  /// Reads a phrase with a file of its own, or one whose takes all stand among its variants.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    var variants = try values.decodeIfPresent([VoicePackManifest.Take].self, forKey: .variants)
    let first: VoicePackManifest.Take
    if !values.contains(.file), let only = variants, !only.isEmpty {
      first = only[0]
      variants = only.count > 1 ? Array(only.dropFirst()) : nil
    } else {
      first = try VoicePackManifest.Take(from: decoder)
    }
    self.init(
      text: try values.decode(String.self, forKey: .text),
      pace: try values.decodeIfPresent(Int.self, forKey: .pace),
      role: try values.decodeIfPresent(VoicePackManifest.Role.self, forKey: .role),
      file: first.file, anchor: first.anchor, sha256: first.sha256, weight: first.weight,
      variants: variants)
  }
}
