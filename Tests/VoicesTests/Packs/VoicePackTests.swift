import CuePlan
import Foundation
import SoundFiles
import Testing

@testable import Voices

struct VoicePackTests {
  /// A pack of three beeps and a fast one.
  private struct Made {
    let folder: TemporaryFolder
    let pack: VoicePack

    init() async throws {
      folder = try TemporaryFolder()
      let lines = [
        SpokenLine("Hold"), SpokenLine("30s left"), SpokenLine("Rest"),
        SpokenLine("Hold", pace: .fastest),
      ]
      let credit = VoicePackBuilder.Credit(
        id: "beep", version: "1", language: "en-US", license: "CC0-1.0", attribution: "nobody")
      try await VoicePackBuilder(credit, engine: ScriptedEngine()).build(lines, in: folder.path)
      pack = try VoicePack(folder: folder.path)
    }
  }

  private func recording(
    _ text: String, language: String = "en", pace: Pace = .natural, in pack: VoicePack
  ) throws -> Recording? {
    try pack.recording(of: SpokenText(SpokenLine(text, language: language, pace: pace)))
  }

  @Test func `a line is found by what it sounds like, in its pace`() async throws {
    let made = try await Made()
    let held = try recording("hold.", in: made.pack)
    let fast = try recording("Hold", pace: .fastest, in: made.pack)
    #expect(held != nil && fast != nil && held != fast)
    #expect(try recording("Thirty seconds left!", in: made.pack) == nil)
    #expect(try recording("thirty seconds left", in: made.pack)?.anchor == 340)
    #expect(try recording("Rest", pace: .fastest, in: made.pack) == nil)
  }

  @Test func `takes are heard in turn until one has a weight`() throws {
    let folder = try TemporaryFolder()
    func takes(_ variants: String) throws -> TakeChoice {
      try folder.write(
        """
        { "format": "cuewave.voicepack/1", "id": "a", "version": "1", "language": "en",
          "license": "", "attribution": "",
          "phrases": { "hold": { "text": "Hold", "file": "a.wav", "variants": [\(variants)] } } }
        """, to: "voicepack.json")
      return try VoicePack(folder: folder.path).takes(of: SpokenText(SpokenLine("Hold")))
    }
    #expect(try takes("{ \"file\": \"b.wav\" }") == .inTurn(2))
    #expect(try takes("{ \"file\": \"b.wav\", \"weight\": 0.5 }") == .weighted([1, 0.5]))
  }

  @Test func `a region's variant of the language is the language`() async throws {
    let made = try await Made()
    #expect(try recording("Hold", language: "en-GB", in: made.pack) != nil)
    #expect(try recording("Hold", language: "es", in: made.pack) == nil)
  }

  @Test func `opening reads no recording, and only the one asked for is read`() async throws {
    let made = try await Made()
    try FileManager.default.removeItem(atPath: made.folder.file("rest.flac"))
    let pack = try VoicePack(folder: made.folder.path)
    #expect(try recording("Hold", in: pack) != nil)
    let path = made.folder.file("rest.flac")
    #expect(throws: VoicePackError.badFile(path: path, detail: "is not there")) {
      try recording("Rest", in: pack)
    }
  }

  @Test func `a recording that was changed is refused`() async throws {
    let made = try await Made()
    try Recording.beep(tone: 120).write(to: made.folder.file("rest.flac"), as: .flac16)
    #expect(throws: VoicePackError.changed(path: made.folder.file("rest.flac"))) {
      try recording("Rest", in: made.pack)
    }
  }

  @Test func `a link in place of a recording is refused`() async throws {
    let made = try await Made()
    let path = made.folder.file("rest.flac")
    try FileManager.default.moveItem(atPath: path, toPath: made.folder.file("other.flac"))
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: made.folder.file("other.flac"))
    let detail = "is a folder, a link or a device, expected a file"
    #expect(throws: VoicePackError.badFile(path: path, detail: detail)) {
      try recording("Rest", in: made.pack)
    }
  }

  @Test func `a recording that is no sound is named`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("rubbish", to: "hold.flac")
    try folder.write(
      """
      { "format": "cuewave.voicepack/1", "id": "a", "version": "1", "language": "en",
        "license": "", "attribution": "",
        "phrases": { "hold": { "text": "Hold", "file": "hold.flac" } } }
      """, to: "voicepack.json")
    let pack = try VoicePack(folder: folder.path)
    let error = #expect(throws: VoicePackError.self) { try recording("Hold", in: pack) }
    #expect(try #require(error).description.hasPrefix(folder.file("hold.flac")))
  }

  @Test func `a phrase without words is named`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      { "format": "cuewave.voicepack/1", "id": "a", "version": "1", "language": "en",
        "license": "", "attribution": "",
        "phrases": { "smile": { "text": "🙂", "file": "smile.flac" } } }
      """, to: "voicepack.json")
    let error = #expect(throws: VoicePackError.self) { try VoicePack(folder: folder.path) }
    #expect(try #require(error).description.contains("the text of “smile” is empty"))
  }

  @Test(arguments: [
    ("rms", "MIT-Festival", "Carnegie Mellon University"),
    ("espeak-es", "Apache-2.0", "GNU General Public License"),
  ])
  func `a pack of the tool itself opens, with its notice beside it`(
    name: String, license: String, holder: String
  ) throws {
    let pack = try VoicePack.standard(named: name)
    #expect(pack.manifest.id == name)
    #expect(pack.manifest.license == license)
    let notice = try String(contentsOfFile: pack.folder + "/NOTICE", encoding: .utf8)
    #expect(notice.contains(holder))
  }

  /// The frames at which the phoneme events of libespeak-ng 1.51 have the first vowel, less what is
  /// cut off before the speech: 658 frames in “tres” and “cuatro”, none in the others.
  @Test(arguments: [
    ("uno", 0), ("dos", 1014), ("tres", 3244), ("cuatro", 4459), ("cinco", 2670),
    ("seis", 2404), ("siete", 4836), ("ocho", 0), ("nueve", 3520), ("diez", 3638),
  ])
  func `a Spanish count has its beat within 5 ms of its vowel`(key: String, frame: Int) throws {
    let pack = try VoicePack.standard(named: "espeak-es")
    let anchor = try #require(pack.manifest.phrases[key]?.anchor)
    #expect(pack.manifest.audio?.sampleRate == 22_050)
    #expect(abs(anchor - frame) <= 110)
  }

  @Test func `the packs of the tool together stay under ten megabytes`() throws {
    let folders = try ["rms", "espeak-es"].map { try VoicePack.standard(named: $0).folder }
    let sizes = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder).map { file in
        try FileManager.default.attributesOfItem(atPath: folder + "/" + file)[.size] as? Int
      }
    }
    #expect(sizes.compactMap(\.self).reduce(0, +) < 10_000_000)
  }
}
