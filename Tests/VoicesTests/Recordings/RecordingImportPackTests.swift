import CuePlan
import Foundation
import Testing

@testable import Voices

struct RecordingImportPackTests {
  private let folder: TemporaryFolder
  private let credit = VoicePackBuilder.Credit(
    id: "anna", version: "1", language: "en", license: "CC0-1.0", attribution: "Anna")

  init() throws { folder = try TemporaryFolder() }

  private func recorded(_ names: String..., tone: Int = 400) async throws -> RecordingImport.Result
  {
    let takes = folder.file("takes-\(names.joined(separator: "-"))-\(tone)")
    try FileManager.default.createDirectory(atPath: takes, withIntermediateDirectories: true)
    for name in names {
      try Recording.beep(silence: 300, tone: tone).write(to: "\(takes)/\(name).wav")
    }
    return try await RecordingImport(language: "en").result(of: [takes])
  }

  private var pack: VoicePack {
    get throws { try VoicePack(folder: folder.file("anna")) }
  }

  @Test func `the pack says every line, in all its takes`() async throws {
    try await recorded("hold", "hold~2", "rest").write(to: folder.file("anna"), credit: credit)
    let pack = try pack
    #expect(pack.coverage(of: SpokenLine("Hold!")) == .recorded(takes: 2))
    #expect(pack.coverage(of: SpokenLine("Rest.")) == .recorded(takes: 1))
    #expect(pack.manifest.attribution == "Anna" && pack.manifest.source == nil)
    let takes = pack.manifest.phrases.values.flatMap(\.takes)
    #expect(takes.allSatisfy { $0.sha256 != nil && $0.anchor != nil })
    #expect(try folder.contents(of: "anna").count == 4)
  }

  @Test func `a beat that somebody corrects in the manifest is the beat of the line`() async throws
  {
    try await recorded("three").write(to: folder.file("anna"), credit: credit)
    let anchor = try #require(pack.manifest.phrases.values.first?.anchor)
    let manifest = try folder.text(of: "anna/voicepack.json")
    try folder.write(
      manifest.replacing("\"anchor\" : \(anchor)", with: "\"anchor\" : \(anchor + 900)"),
      to: "anna/voicepack.json")
    let recording = try pack.recording(of: try SpokenText(SpokenLine("3")))
    #expect(recording?.anchor == anchor + 900)
  }

  @Test func `a folder that is there stays as it is`() async throws {
    try folder.write("mine", to: "anna/notes.txt")
    let result = try await recorded("hold")
    #expect(throws: VoicePackBuildError.isThere(path: folder.file("anna"))) {
      try result.write(to: folder.file("anna"), credit: credit)
    }
    #expect(throws: VoicePackBuildError.self) {
      try result.write(to: folder.file("anna"), credit: credit, existing: .add)
    }
    #expect(try folder.contents(of: "anna") == ["notes.txt"])
    #expect(try folder.contents().allSatisfy { !$0.contains("unfinished") })
  }

  @Test func `lines are added, and those recorded again are replaced`() async throws {
    try await recorded("hold", "rest").write(to: folder.file("anna"), credit: credit)
    let before = try pack.manifest.phrases
    try await recorded("hold", "up", tone: 600)
      .write(to: folder.file("anna"), credit: credit, existing: .add)
    let after = try pack.manifest.phrases
    #expect(after.keys.sorted() == ["hold", "rest", "up"])
    #expect(after["rest"] == before["rest"])
    #expect(after["hold"]?.sha256 != before["hold"]?.sha256)
    #expect(try pack.recording(of: SpokenText(SpokenLine("rest"))) != nil)
    #expect(try folder.contents().allSatisfy { !$0.contains("unfinished") })
  }

  @Test func `what killed imports left goes with the next one, and what is at work stays`()
    async throws
  {
    let (gone, alive) = (try Self.endedProcess(), getpid())
    let others = [".anna.\(alive).unfinished", ".anna.x.unfinished", ".annabel.\(gone).unfinished"]
    for name in others + [".anna.\(gone).unfinished", ".anna.\(gone).unfinished.old"] {
      try folder.write("sound", to: name + "/hold.flac")
    }
    try folder.write("mine", to: "anna/notes.txt")
    let result = try await recorded("hold")
    #expect(throws: VoicePackBuildError.isThere(path: folder.file("anna/"))) {
      try result.write(to: folder.file("anna/"), credit: credit)
    }
    let hidden = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix(".") }
    #expect(hidden.sorted() == others.sorted())
  }

  @Test func `a pack that a killed import took away to replace it is put back`() async throws {
    try await recorded("rest").write(to: folder.file("anna"), credit: credit)
    let gone = try Self.endedProcess()
    let hidden = folder.file(".anna.\(gone).unfinished.old")
    try FileManager.default.moveItem(atPath: folder.file("anna"), toPath: hidden)
    try await recorded("hold").write(to: folder.file("anna"), credit: credit, existing: .add)
    #expect(try pack.manifest.phrases.keys.sorted() == ["hold", "rest"])
    #expect(!FileManager.default.fileExists(atPath: hidden))
  }

  /// The number of a process that has ended.
  private static func endedProcess() throws -> pid_t {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", ":"]
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  @Test func `a place that no folder can be made in has none`() async throws {
    try folder.write("", to: "file")
    let result = try await recorded("hold")
    #expect(throws: VoicePackBuildError.self) {
      try result.write(to: folder.file("file/anna"), credit: credit)
    }
    #expect(try folder.text(of: "file").isEmpty)
  }
}
