import CuePlan
import Foundation
import SoundFiles
import Testing

@testable import Voices

struct VoicePackBuilderTests {
  private static let credit = VoicePackBuilder.Credit(
    id: "beep", version: "1", language: "en", license: "CC0-1.0", attribution: "nobody")
  private static let lines = ["Hold", "hold.", "Rest", "30s"].map { SpokenLine($0) }

  @discardableResult
  private func build(
    _ lines: [SpokenLine] = lines, in folder: TemporaryFolder,
    engine: ScriptedEngine = ScriptedEngine(), store: ClipStore? = nil
  ) async throws -> VoicePackManifest {
    try await VoicePackBuilder(Self.credit, engine: engine, store: store)
      .build(lines, in: folder.path)
  }

  private func files(in folder: TemporaryFolder) throws -> [String: Data] {
    Dictionary(
      uniqueKeysWithValues: try folder.contents().map { name in
        (name, try Data(contentsOf: URL(fileURLWithPath: folder.file(name))))
      })
  }

  @Test func `a pack is a manifest and one file for every sound`() async throws {
    let folder = try TemporaryFolder()
    let manifest = try await build(in: folder)
    #expect(
      try folder.contents()
        == ["hold.flac", "rest.flac", "thirty-seconds.flac", "voicepack.json"])
    #expect(manifest.phrases["thirty-seconds"]?.text == "Thirty seconds.")
    #expect(manifest.source == .init(engine: "script", version: "1", voice: "beep"))
    #expect(manifest.audio == .init(sampleRate: 8000, channels: 1, bits: 16))
    #expect(try VoicePackManifest(folder: folder.path) == manifest)
  }

  @Test func `the same lines make the same bytes, in any order and over an older pack`()
    async throws
  {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    try await build(in: first)
    try await build([SpokenLine("Rest"), SpokenLine("Gone")], in: second)
    try await build(Self.lines.reversed(), in: second)
    #expect(try files(in: first) == files(in: second))
  }

  @Test func `a recording is what is kept of what the engine said, to the sample`() async throws {
    let folder = try TemporaryFolder()
    try await build(in: folder)
    let pack = try VoicePack(folder: folder.path)
    let said = try await ScriptedEngine().speak(Utterance("Rest."))
    #expect(try pack.recording(of: SpokenText(SpokenLine("Rest"))) == said.kept)
  }

  @Test func `a pack keeps what its recordings go through`() async throws {
    let folder = try TemporaryFolder()
    try await VoicePackBuilder(Self.credit, engine: ScriptedEngine(), chain: .rms)
      .build(Self.lines, in: folder.path)
    #expect(try VoicePack(folder: folder.path).chain == .rms)
    try await build(in: folder)
    #expect(try VoicePack(folder: folder.path).chain == .speech())
  }

  @Test func `a person's recordings are not replaced by an engine's`() async throws {
    let folder = try TemporaryFolder()
    var manifest = try await build(in: folder)
    manifest.source = nil
    try PackFolder(folder.path).publish(manifest)
    let before = try files(in: folder)
    let engine = ScriptedEngine()
    let error = await #expect(throws: VoicePackBuildError.self) {
      try await build([SpokenLine("Gone")], in: folder, engine: engine)
    }
    #expect(error == .ofAPerson(path: folder.path))
    #expect(try files(in: folder) == before)
    #expect(engine.utterances == [])
  }

  @Test func `other files in the folder stay`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("thanks", to: "NOTICE")
    try await build(in: folder)
    try await build([SpokenLine("Rest")], in: folder)
    #expect(try folder.contents() == ["NOTICE", "rest.flac", "voicepack.json"])
  }

  @Test func `lines that cannot be spoken are all named and nothing is written`() async throws {
    let folder = try TemporaryFolder()
    let engine = ScriptedEngine(failures: ["Rest.": .silent, "Hold.": .silent])
    let lines = Self.lines + [SpokenLine("🙂")]
    let error = await #expect(throws: VoicePackBuildError.self) {
      try await build(lines, in: folder, engine: engine)
    }
    guard case .unspoken(let voiceError) = error else {
      Issue.record("expected unspoken lines, got \(String(describing: error))")
      return
    }
    #expect(voiceError.unspoken.map(\.line.text) == ["Hold", "hold.", "Rest", "🙂"])
    #expect(try folder.contents() == [])
  }

  @Test func `lines spoken before are taken from the store`() async throws {
    let (folder, kept) = (try TemporaryFolder(), try TemporaryFolder())
    let (engine, store) = (ScriptedEngine(), ClipStore(folder: kept.path))
    try await build(in: folder, engine: engine, store: store)
    try await build(Self.lines + [SpokenLine("New")], in: folder, engine: engine, store: store)
    #expect(engine.utterances == ["Hold.", "New.", "Rest.", "Thirty seconds."])
  }

  @Test func `a folder that cannot be made is named`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    let path = folder.file("file/pack")
    await #expect(throws: VoicePackBuildError.noFolder(path: path)) {
      try await VoicePackBuilder(Self.credit, engine: ScriptedEngine()).build([], in: path)
    }
  }

  @Test func `an empty pack is a pack`() async throws {
    let folder = try TemporaryFolder()
    try await build([], in: folder)
    #expect(try VoicePack(folder: folder.path).manifest.phrases.isEmpty)
  }

  @Test func `a recording's file is sound from its 42nd byte of head on, no padding between`()
    async throws
  {
    let folder = try TemporaryFolder()
    try await build([SpokenLine("Rest")], in: folder)
    let bytes = try #require(try files(in: folder)["rest.flac"])
    #expect(FLACBlocks(bytes).kinds == [0, 4])
  }

  @Test func `what a pack of the same voice has is not spoken again`() async throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    let before = try await build(in: first)
    let engine = ScriptedEngine()
    let pack = try VoicePack(folder: first.path)
    let lines = Self.lines + [SpokenLine("Reach")]
    let after = try await VoicePackBuilder(Self.credit, engine: engine, packs: [pack])
      .build(lines, in: second.path)
    #expect(engine.utterances == ["Reach."])
    #expect(after.phrases.filter { $0.key != "reach" } == before.phrases)
  }
}

/// The kinds of the blocks before the sound: 0 is the format, 1 padding, 3 a seek table, 4 comments.
private struct FLACBlocks {
  var kinds: [UInt8] = []

  init(_ bytes: Data) {
    var start = 4
    while start + 4 <= bytes.count {
      let head = bytes[start]
      let length = bytes[start + 1..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      kinds.append(head & 0x7f)
      start += 4 + length
      if head & 0x80 != 0 { return }
    }
  }
}
