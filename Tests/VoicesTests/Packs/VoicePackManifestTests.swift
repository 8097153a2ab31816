import Foundation
import Testing

@testable import Voices

struct VoicePackManifestTests {
  private static let good = """
    { "format": "cuewave.voicepack/1", "id": "ana", "version": "2", "language": "en-GB",
      "license": "CC0-1.0", "attribution": "Ana",
      "phrases": { "hold": { "text": "Hold", "file": "Hold~2.flac", "anchor": 12 } } }
    """

  private func read(_ json: String) throws -> VoicePackManifest {
    let folder = try TemporaryFolder()
    try folder.write(json, to: "voicepack.json")
    return try VoicePackManifest(folder: folder.path)
  }

  /// The message without the temporary folder's name.
  private func message(_ json: String) throws -> String {
    let error = #expect(throws: VoicePackError.self) { try read(json) }
    let words = try #require(error).description
    return words.components(separatedBy: "voicepack.json: ").last ?? words
  }

  @Test func `a manifest by hand needs no source, form or digest`() throws {
    let manifest = try read(Self.good)
    #expect(manifest.language == "en-GB")
    #expect(manifest.phrases["hold"]?.file == "Hold~2.flac")
    #expect(manifest.phrases["hold"]?.anchor == 12)
    #expect(manifest.source == nil)
  }

  @Test func `takes have weights, and may all stand among the variants`() throws {
    let takes = "\"variants\": [{\"file\": \"a.flac\", \"weight\": 3}, {\"file\": \"b.flac\"}]"
    for fields in [
      takes,
      "\"file\": \"a.flac\", \"weight\": 3, \"variants\": [{\"file\": \"b.flac\"}]",
    ] {
      let manifest = try read(
        Self.good.replacingOccurrences(
          of: "\"file\": \"Hold~2.flac\", \"anchor\": 12", with: fields))
      let phrase = try #require(manifest.phrases["hold"])
      #expect(phrase.takes.map(\.file) == ["a.flac", "b.flac"])
      #expect(phrase.takes.map(\.weight) == [3, nil])
    }
  }

  @Test(arguments: [
    "../hold.flac", "/etc/passwd", "a/b.flac", "..", ".hidden", "a\\\\b", "", "a b", "é.flac",
    "a\\u0000b", String(repeating: "a", count: 129),
  ])
  func `a name that could lead elsewhere is refused, as a file and as a key`(name: String) throws {
    for place in ["Hold~2.flac", "\"hold\""] {
      let json = Self.good.replacingOccurrences(
        of: place, with: place.hasPrefix("\"") ? "\"\(name)\"" : name)
      #expect(try message(json).hasPrefix("the name “"), "\(place)")
    }
  }

  @Test(arguments: [
    ("", "is not JSON of a voice pack"), ("[", "is not JSON of a voice pack"),
    ("{}", "has no “format”"),
    (
      good.replacingOccurrences(of: "voicepack/1", with: "voicepack/9"),
      "has format “cuewave.voicepack/9”, expected “cuewave.voicepack/1”"
    ),
    (
      good.replacingOccurrences(of: "\"text\": \"Hold\", ", with: ""),
      "at phrases/hold: has no “text”"
    ),
    (
      good.replacingOccurrences(of: "\"anchor\": 12", with: "\"weight\": 0"),
      "at phrases/hold: has the weight 0.0, expected above 0 to 1000"
    ),
  ])
  func `what is wrong with a manifest is said`(json: String, words: String) throws {
    #expect(try message(json) == words)
  }

  @Test func `a folder without a manifest is named`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("voicepack.json")
    #expect(throws: VoicePackError.noManifest(path: path)) {
      try VoicePackManifest(folder: folder.path)
    }
  }

  @Test func `a link in place of a manifest is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good, to: "elsewhere.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("voicepack.json"), withDestinationPath: folder.file("elsewhere.json"))
    #expect(throws: VoicePackError.self) { try VoicePackManifest(folder: folder.path) }
  }
}
