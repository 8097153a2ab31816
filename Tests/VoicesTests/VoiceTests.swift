import CueMix
import CuePlan
import Foundation
import Synchronization
import Testing

@testable import Voices

struct VoiceTests {
  private static let rate = SampleRate(8000)
  private static let chain = SpeechChain.speech()

  private func pack(_ lines: [String], in folder: TemporaryFolder) async throws -> VoicePack {
    try await VoicePackBuilder(.rms, engine: ScriptedEngine())
      .build(lines.map { SpokenLine($0) }, in: folder.path)
    return try VoicePack(folder: folder.path)
  }

  private func voice(
    packs: [VoicePack] = [], engine: ScriptedEngine? = ScriptedEngine(), store: ClipStore? = nil
  ) -> Voice {
    Voice(packs: packs, engine: engine, store: store, chain: Self.chain)
  }

  @Test func `every line has a clip, and lines that sound alike have one sound`() async throws {
    let engine = ScriptedEngine()
    let lines = ["30s", "Thirty seconds.", "Rest", "Rest"].map { SpokenLine($0) }
    let clips = try await voice(engine: engine).clips(for: lines, at: Self.rate)
    #expect(Set(clips.keys) == Set(lines))
    #expect(clips[lines[0]] == clips[lines[1]])
    #expect(clips[lines[0]] != clips[lines[2]])
    #expect(engine.utterances == ["Rest.", "Thirty seconds."])
  }

  @Test func `edge 23: a line sounds the same from a pack, from the store and from the engine`()
    async throws
  {
    let (packed, kept) = (try TemporaryFolder(), try TemporaryFolder())
    let line = SpokenLine("Breathe in")
    let store = ClipStore(folder: kept.path)
    let fresh = try await voice(store: store).clips(for: [line], at: Self.rate)
    let stored = ScriptedEngine()
    let again = try await voice(engine: stored, store: store).clips(for: [line], at: Self.rate)
    let pack = try await pack(["Breathe in"], in: packed)
    let fromPack = try await voice(packs: [pack], engine: nil).clips(for: [line], at: Self.rate)
    #expect(stored.utterances == [])
    #expect(fresh[line] != nil && fresh == again && fresh == fromPack)
  }

  @Test func `packs are asked in order, then the engine, which is asked once who it is`()
    async throws
  {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    let engine = ScriptedEngine()
    let packs = [
      try await pack(["Hold"], in: first), try await pack(["Hold", "Rest"], in: second),
    ]
    let voice = voice(packs: packs, engine: engine)
    _ = try await voice.clips(for: ["Hold", "Rest"].map { SpokenLine($0) }, at: Self.rate)
    #expect(engine.introductions == 0)
    _ = try await voice.clips(for: ["Hold", "A", "B"].map { SpokenLine($0) }, at: Self.rate)
    #expect(engine.introductions == 1)
    #expect(engine.utterances == ["A.", "B."])
  }

  @Test func `a store that cannot be used fails nothing`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "voice")
    let voice = voice(store: ClipStore(folder: folder.file("voice")))
    let clips = try await voice.clips(for: [SpokenLine("Rest")], at: Self.rate)
    #expect(clips.count == 1)
  }

  @Test func `a harmed recording in the store is spoken again`() async throws {
    let folder = try TemporaryFolder()
    let store = ClipStore(folder: folder.path)
    let fresh = try await voice(store: store).clips(for: [SpokenLine("Rest")], at: Self.rate)
    let name = try #require(try folder.contents().first { $0.hasSuffix(".wav") })
    try folder.write("harmed", to: name)
    let engine = ScriptedEngine()
    let again = try await voice(engine: engine, store: store)
      .clips(for: [SpokenLine("Rest")], at: Self.rate)
    #expect(engine.utterances == ["Rest."])
    #expect(again == fresh)
  }

  @Test func `a long line is spoken in parts and is one clip`() async throws {
    let engine = ScriptedEngine()
    let sentence = "Breathe in and reach up. "
    let line = SpokenLine(String(repeating: sentence, count: 50))
    let clips = try await voice(engine: engine).clips(for: [line], at: Self.rate)
    #expect(engine.utterances.count == 3)
    #expect(engine.utterances.allSatisfy { $0.count <= 500 })
    #expect(clips.count == 1)
  }

  @Test func `edge 23: all lines without a clip are named at once, in order`() async throws {
    let engine = ScriptedEngine(failures: ["Hold.": .silent])
    let lines = ["Rest", "🙂", "Hold", "hold!"].map { SpokenLine($0) }
    let voice = voice(engine: engine)
    let error = await #expect(throws: VoiceError.self) {
      try await voice.clips(for: lines, at: Self.rate)
    }
    #expect(
      error?.unspoken == [
        .init(line: lines[1], reason: .text(.nothingToSay)),
        .init(line: lines[2], reason: .engine(.silent)),
      ])
    let spoken = await voice.speak(lines, at: Self.rate)
    #expect(Set(spoken.clips.keys) == [lines[0], lines[3]])
    #expect(spoken.unspoken == error?.unspoken)
  }

  @Test func `a machine without the engine hears of every line it needs it for`() async throws {
    let folder = try TemporaryFolder()
    let pack = try await pack(["Rest"], in: folder)
    let missing = EngineFailure.notInstalled(program: "flite", remedy: "apt-get install flite")
    let voice = voice(packs: [pack], engine: ScriptedEngine(identityFailure: missing))
    let lines = ["Rest", "Hold", "Reach"].map { SpokenLine($0) }
    let error = await #expect(throws: VoiceError.self) {
      try await voice.clips(for: lines, at: Self.rate)
    }
    #expect(error?.remedy == .installTheEngine)
    #expect(
      error?.description == """
        2 lines cannot be spoken: not in any voice pack, and flite is not installed \
        (apt-get install flite)
          “Hold”
          “Reach”
        """)
  }

  @Test func `without an engine only the packs speak`() async throws {
    let voice = voice(engine: nil)
    let error = await #expect(throws: VoiceError.self) {
      try await voice.clips(for: [SpokenLine("Rest")], at: Self.rate)
    }
    #expect(error?.unspoken.map(\.reason) == [.notRecorded])
  }

  @Test func `a recording missing from a pack is an error and not another voice`() async throws {
    let folder = try TemporaryFolder()
    let pack = try await pack(["Rest"], in: folder)
    try FileManager.default.removeItem(atPath: folder.file("rest.flac"))
    let engine = ScriptedEngine()
    let error = await #expect(throws: VoiceError.self) {
      try await voice(packs: [pack], engine: engine).clips(
        for: [SpokenLine("Rest")], at: Self.rate)
    }
    #expect(error?.remedy == .mendThePack)
    #expect(engine.utterances == [])
  }

  @Test func `no lines have no clips and ask nobody`() async throws {
    let engine = ScriptedEngine()
    #expect(try await voice(engine: engine).clips(for: [SpokenLine](), at: Self.rate).isEmpty)
    #expect(engine.introductions == 0)
  }

  @Test func `a line at another pace is stretched from the pack, with or without an engine`()
    async throws
  {
    let folder = try TemporaryFolder()
    let pack = try await pack(["Hold"], in: folder)
    let line = SpokenLine("Hold", pace: Pace(percent: 110))
    let engine = ScriptedEngine()
    let alone = try await voice(packs: [pack], engine: nil).clips(for: [line], at: Self.rate)
    let beside = try await voice(packs: [pack], engine: engine).clips(for: [line], at: Self.rate)
    #expect(alone == beside)
    #expect(engine.utterances == [])
    let natural = try await voice(packs: [pack], engine: nil)
      .clips(for: [SpokenLine("Hold")], at: Self.rate)
    let lengths = [alone[line]?.sound.frames, natural[SpokenLine("Hold")]?.sound.frames]
    #expect(try #require(lengths[0]) < #require(lengths[1]))
  }

  @Test func `an engine of another voice does not fill a pack`() async throws {
    let folder = try TemporaryFolder()
    let pack = try await pack(["Rest"], in: folder)
    let other = ScriptedEngine(voice: "whistle")
    let voice = voice(packs: [pack], engine: other)
    let lines = ["Rest", "Hold", "Reach"].map { SpokenLine($0) }
    let error = await #expect(throws: VoiceError.self) {
      try await voice.clips(for: lines, at: Self.rate)
    }
    #expect(error?.unspoken.map(\.line) == [lines[1], lines[2]])
    #expect(
      error?.unspoken.first?.reason == .otherVoice("script whistle", pack: "rms"))
    #expect(other.utterances == [])
  }

  @Test func `progress counts every line once, to the end`() async throws {
    let seen = Mutex<[SpeechProgress]>([])
    var voice = voice()
    voice.progress = { report in seen.withLock { $0.append(report) } }
    _ = try await voice.clips(
      for: ["Rest", "Hold", "hold.", "Reach"].map { SpokenLine($0) }, at: Self.rate)
    #expect(seen.withLock { Set($0.map(\.done)) } == [1, 2, 3])
    #expect(seen.withLock { Set($0.map(\.total)) } == [3])
  }

  @Test func `progress knows its part of the whole`() {
    #expect(SpeechProgress(done: 1, total: 4).part == 0.25)
    #expect(SpeechProgress(done: 0, total: 0).part == 1)
  }

  @Test func `a person's list of words is for engines, not for recordings of a person`()
    async throws
  {
    let folder = try TemporaryFolder()
    _ = try await pack(["Qi rest"], in: folder)
    var manifest = try VoicePackManifest(folder: folder.path)
    let list = Pronunciations([(written: "qi", said: "chee")])
    let engine = ScriptedEngine()
    var synthetic = voice(packs: [try VoicePack(folder: folder.path)], engine: engine)
    synthetic.pronunciations = list
    _ = try await synthetic.clips(for: [SpokenLine("Qi rest")], at: Self.rate)
    #expect(engine.utterances == ["Chee rest."])
    manifest.source = nil
    try PackFolder(folder.path).publish(manifest)
    var person = voice(packs: [try VoicePack(folder: folder.path)], engine: nil)
    person.pronunciations = list
    #expect(try await person.clips(for: [SpokenLine("Qi rest")], at: Self.rate).count == 1)
  }

  @Test func `a pack says how its words are said, and what its recordings go through`()
    async throws
  {
    let folder = try TemporaryFolder()
    try await VoicePackBuilder(.rms, engine: ScriptedEngine(), said: ["qi": "chee"])
      .build([SpokenLine("Qi rest")], in: folder.path)
    var manifest = try VoicePackManifest(folder: folder.path)
    #expect(manifest.phrases.values.map(\.text) == ["Chee rest."])
    manifest.chain = [.resample, .level(to: .speechTarget, ceiling: Decibels(-6))]
    try PackFolder(folder.path).publish(manifest)
    let pack = try VoicePack(folder: folder.path)
    let line = SpokenLine("Qi rest")
    let clips = try await voice(packs: [pack], engine: nil).clips(for: [line], at: Self.rate)
    let untrimmed = try pack.recording(of: SpokenText(SpokenLine("Chee rest")))?.samples.count
    #expect(clips[line]?.sound.frames == untrimmed)
  }
}
