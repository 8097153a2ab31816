import Foundation
import Testing

struct EngineOptionsTests {
  private let folder: TemporaryFolder
  private let cuewave: Cuewave

  init() throws {
    folder = try TemporaryFolder()
    cuewave = Cuewave(in: folder)
    try folder.write(Routines.unrecorded, to: "small.yaml")
  }

  /// A script in the folder, as an engine of somebody's own.
  private func engine(_ script: String) throws -> String {
    let path = folder.path + "/talk"
    try folder.write("#!/bin/sh\necho $$ >> '\(folder.path)/started'\n\(script)\n", to: "talk")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return "[\(path), \"{out}\"]"
  }

  /// Whether nothing that the engine's script started is left.
  private func nothingIsLeft() throws -> Bool {
    let ids = try String(contentsOfFile: folder.path + "/started", encoding: .utf8)
    return ids.split(separator: "\n").compactMap { pid_t($0) }.allSatisfy { kill($0, 0) == -1 }
  }

  @Test(arguments: [
    ("exit 0", "talk wrote no sound", 75), ("echo rubbish > \"$1\"", "cannot be read", 75),
    ("kill -SEGV $$", "ended by signal 11", 75),
    ("yes", "wrote more than 65536 bytes", 75), ("exit 7", "ended with status 7", 75),
  ])
  func `an engine that misbehaves ends in a sentence and leaves nothing`(
    script: String, sentence: String, status: Int32
  ) async throws {
    let run = try await cuewave.run(
      "render", "small.yaml", "-o", "small.wav", "--engine", try engine(script))
    #expect(run.ending == .status(status))
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.errors.contains("Zyxomatic"))
    #expect(try nothingIsLeft())
    #expect(try !folder.names.contains("small.wav"))
  }

  @Test func `a voice of one's own settings speaks, and falls back where that is allowed`()
    async throws
  {
    try folder.write(Routines.small, to: "recorded.yaml")
    let settings = folder.path + "-settings/cuewave"
    try FileManager.default.createDirectory(atPath: settings, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder.path + "-settings") }
    let path = settings + "/voices.yaml"
    try "engine: [/nowhere/talk]\n".write(toFile: path, atomically: true, encoding: .utf8)
    let refused = try await cuewave.run("render", "recorded.yaml", "-o", "a.wav")
    #expect(refused.ending == .status(69))
    #expect(refused.errors.contains("talk is not installed"))
    try "engine: [/nowhere/talk]\nfallback: default\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let other = try await cuewave.run("render", "recorded.yaml", "-o", "b.wav")
    #expect(other.ending == .status(0))
    #expect(other.errors.contains("note: spoken in the tool's own voice"))
    let batch = try await cuewave.run("batch", "recorded.yaml", "-o", "tracks")
    #expect(batch.ending == .status(0))
    #expect(batch.errors.contains("note: recorded.yaml: spoken in the tool's own voice"))
    let typed = try await cuewave.run("render", "recorded.yaml", "-o", "b.wav", "--voice", "rms")
    #expect(typed.ending == .status(0) && !typed.errors.contains("note:"))
    try "engin: x\n".write(toFile: path, atomically: true, encoding: .utf8)
    let wrong = try await cuewave.run("render", "recorded.yaml", "-o", "c.wav")
    #expect(wrong.ending == .status(65))
    #expect(wrong.errors.contains("voices.yaml:1:1"))
    #expect(try !folder.names.contains("a.wav") && !folder.names.contains("c.wav"))
  }

  @Test func `edge 23: without a voice a session goes on in tones, unless a voice is required`()
    async throws
  {
    var alone = cuewave
    alone.environment["PATH"] = "/nowhere"
    let words = "Zyxomatic cats and cows"
    try folder.write(
      Routines.small + "    say: { setup: \(words). }\n", to: "tones.yaml")
    let run = try await alone.run("render", "tones.yaml", "-o", "tones.wav")
    #expect(run.ending == .status(0), "\(run.errors)")
    #expect(run.errors.contains("note: without a voice: 1 line is not spoken"))
    #expect(run.errors.contains("flite is not installed"))
    let preview = try await alone.run("preview", "tones.yaml", "--as", "json", "--quiet")
    let timeline = try #require(
      try JSONSerialization.jsonObject(with: Data(preview.text.utf8)) as? [String: Any])
    let dropped = try #require(timeline["dropped"] as? [[String: Any]])
    #expect(dropped.compactMap { $0["text"] as? String } == [words + "."])
    let cues = try #require(timeline["cues"] as? [[String: Any]])
    #expect(cues.contains { $0["lane"] as? String == "voice" })
    let required = try await alone.run(
      "render", "tones.yaml", "-o", "required.wav", "--missing", "fail")
    #expect(required.ending == .status(69))
    #expect(required.errors.contains(words))
    #expect(try !folder.names.contains("required.wav"))
  }

  @Test func `an engine that is wanted is missed, unless its owner lets tones stand for it`()
    async throws
  {
    let settings = folder.path + "-settings/cuewave"
    try FileManager.default.createDirectory(atPath: settings, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder.path + "-settings") }
    try "engine: [/nowhere/talk]\nfallback: tones\n".write(
      toFile: settings + "/voices.yaml", atomically: true, encoding: .utf8)
    let run = try await cuewave.run("render", "small.yaml", "-o", "a.wav")
    #expect(run.ending == .status(0), "\(run.errors)")
    #expect(run.errors.contains("note: without a voice:"))
    let required = try await cuewave.run("render", "small.yaml", "-o", "b.wav", "--missing", "fail")
    #expect(required.ending == .status(69))
  }

  @Test func `another voice says what an engine does not, where that is asked for`()
    async throws
  {
    let words = "Zyxomatic words that nobody recorded."
    let broken = try engine("exit 7")
    let run = try await cuewave.run(
      "render", "small.yaml", "-o", "a.wav", "--engine", broken, "--missing", "speak")
    #expect(run.ending == .status(0), "\(run.errors)")
    #expect(run.errors.contains("said by another voice, rms:"))
    #expect(run.errors.contains("“\(words)”"))
    let tones = try await cuewave.run(
      "render", "small.yaml", "-o", "b.wav", "--engine", broken, "--missing", "tones")
    #expect(tones.ending == .status(0), "\(tones.errors)")
    #expect(tones.errors.contains("talk ended with status 7"))
    var alone = cuewave
    alone.environment["PATH"] = "/nowhere"
    let nobody = try await alone.run("check", "small.yaml", "--missing", "speak")
    #expect(nobody.ending == .status(69))
    #expect(nobody.errors.contains("\t\(words)"))
  }

  @Test func `another engine says what the tool's own voice cannot`() async throws {
    let programs = folder.path + "-programs"
    try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: programs) }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let espeak = path.split(separator: ":").map { "\($0)/espeak-ng" }
      .first(where: FileManager.default.isExecutableFile(atPath:))
    try FileManager.default.createSymbolicLink(
      atPath: programs + "/espeak-ng", withDestinationPath: try #require(espeak))
    var alone = cuewave
    alone.environment["PATH"] = programs
    let run = try await alone.run("check", "small.yaml", "--missing", "speak")
    #expect(run.ending == .status(0), "\(run.errors)")
    #expect(run.errors.contains("1 line is said by another voice, espeak-ng:"))
  }

  @Test(arguments: [
    ("pipr nina", "there is no engine “pipr”"), ("flite -f/etc/passwd", "flite has no voice"),
    ("piper", "piper has no voice of its own"), ("http://example.com/v1", "remote: allowed"),
    ("[./talk]", "a path from the root"), ("espeak-ng $(touch", "is refused"),
  ])
  func `an engine that cannot be meant is refused before it is run`(
    engine: String, sentence: String
  ) async throws {
    let run = try await cuewave.run("render", "small.yaml", "--engine", engine)
    #expect(run.ending == .status(64))
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test func `what an engine said is frozen into a pack`() async throws {
    let sound = Cuewave.package.path + "/Samples/Voices/rms/rest.flac"
    let engine = try engine("cp '\(sound)' \"$1\"")
    let run = try await cuewave.run(
      "voices", "freeze", "small.yaml", "-o", "mine", "--engine", engine)
    #expect(run.ending == .status(0), "\(run.errors)")
    let text = try String(contentsOfFile: folder.path + "/mine/voicepack.json", encoding: .utf8)
    #expect(text.contains("\"id\" : \"mine\"") && text.contains("Zyxomatic"))
    #expect(text.contains("\"engine\" : \"talk\""))
    #expect(text.contains("\"license\" : \"\"") && text.contains("\"Spoken by "))
  }

  @Test func `the tool's own voice keeps its licence and its notice when it is frozen`()
    async throws
  {
    let run = try await cuewave.run("voices", "freeze", "small.yaml", "-o", "own")
    #expect(run.ending == .status(0), "\(run.errors)")
    let described = try await cuewave.run("voices", "describe", "./own")
    #expect(described.text.contains("MIT-Festival"), "\(described.text)")
    #expect(described.text.contains("high shelf 3500 Hz +2 dB"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.file("own")).contains("NOTICE"))
  }

  @Test func `without its program the tool's own voice is frozen from its pack`() async throws {
    try folder.write(Routines.small, to: "recorded.yaml")
    let whole = try await cuewave.run("voices", "freeze", "recorded.yaml", "-o", "whole")
    #expect(whole.ending == .status(0), "\(whole.errors)")
    var alone = cuewave
    alone.environment["PATH"] = "/nowhere"
    alone.environment["XDG_CACHE_HOME"] = folder.path + "/no-cache"
    let run = try await alone.run("voices", "freeze", "recorded.yaml", "-o", "alone")
    #expect(run.ending == .status(0), "\(run.errors)")
    let packs = try ["whole", "alone"].map {
      try String(contentsOfFile: folder.file($0 + "/voicepack.json"), encoding: .utf8)
        .replacing("\"id\" : \"\($0)\"", with: "")
    }
    #expect(packs[0] == packs[1])
    let lacking = try await alone.run("voices", "freeze", "small.yaml", "-o", "lacking")
    #expect(lacking.ending == .status(69))
    #expect(lacking.errors.contains("“Zyxomatic words that nobody recorded.”"))
    #expect(lacking.errors.contains("a line cannot be spoken: not in any voice pack, and flite"))
    #expect(!lacking.errors.contains("five minutes"), "\(lacking.errors)")
    #expect(try !folder.names.contains("lacking"))
  }

  @Test func `a frozen voice sounds as its engine did, where there is no engine`() async throws {
    let sound = Cuewave.package.path + "/Samples/Voices/rms/rest.flac"
    let engine = try engine("cp '\(sound)' \"$1\"")
    let spoken = try await cuewave.run(
      "render", "small.yaml", "-o", "spoken.wav", "--engine", engine)
    #expect(spoken.ending == .status(0), "\(spoken.errors)")
    let frozen = try await cuewave.run(
      "voices", "freeze", "small.yaml", "-o", "ben", "--engine", engine, "--licence", "CC0-1.0",
      "--credit", "talk")
    #expect(frozen.ending == .status(0), "\(frozen.errors)")
    let described = try await cuewave.run("voices", "describe", "./ben")
    for words in ["licence     CC0-1.0", "credit      talk", "high-pass 70 Hz"] {
      #expect(described.text.contains(words), "\(described.text)")
    }
    var alone = cuewave
    alone.environment["PATH"] = "/nowhere"
    alone.environment["XDG_CACHE_HOME"] = folder.path + "/no-cache"
    let run = try await alone.run("render", "small.yaml", "-o", "frozen.wav", "--voice", "./ben")
    #expect(run.ending == .status(0), "\(run.errors)")
    let tracks = try ["spoken.wav", "frozen.wav"].map {
      try Data(contentsOf: URL(filePath: folder.file($0)))
    }
    #expect(tracks[0] == tracks[1])
  }
}
