import CueMix
import CuePlan
import Foundation
import SoundFiles
import Testing

@testable import Voices

struct RecordingImportTests {
  private let folder: TemporaryFolder
  private let script = [
    ScriptLine(1, "Hold.", language: "en"), ScriptLine(2, "Rest.", language: "en"),
    ScriptLine(3, "Breathe in.", language: "en", longest: .milliseconds(250)),
  ]

  init() throws { folder = try TemporaryFolder() }

  private func record(_ name: String, tone: Int = 400, level: Double = 0.2) throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("takes"), withIntermediateDirectories: true)
    try Recording.beep(silence: 500, tone: tone, level: level)
      .write(to: folder.file("takes/" + name))
  }

  private func result(
    _ paths: String..., script: [ScriptLine]? = nil
  ) async throws -> RecordingImport.Result {
    try await RecordingImport(script: script ?? self.script, language: "en")
      .result(of: paths.map { folder.file($0) })
  }

  private func problems(
    _ paths: String..., script: [ScriptLine]? = nil
  ) async -> [String] {
    do throws(RecordingImportError) {
      _ = try await RecordingImport(script: script ?? self.script, language: "en")
        .result(of: paths.map { folder.file($0) })
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func `recordings are lines, in the order of the script, and the rest is missing`()
    async throws
  {
    try record("rest.wav")
    try record("1.wav")
    let result = try await result("takes")
    #expect(result.lines.map(\.text) == ["Hold.", "Rest."])
    #expect(result.missing.map(\.number) == [3])
  }

  @Test func `levels 18 dB apart are made one`() async throws {
    try record("hold.wav", level: 0.4)
    try record("rest.wav", level: 0.05)
    let result = try await result("takes")
    let gains = result.lines.map(\.gain.value)
    #expect(abs(gains[1] - gains[0] - 18.06) < 0.1)
    let levels = result.lines.compactMap(\.recording.sound.activeLoudness?.lufs)
    #expect(abs(levels[0] - levels[1]) < 0.1)
  }

  @Test func `what is too long, clipped or odd is told, line by line`() async throws {
    try record("1.wav", level: 3)
    try record("2.wav")
    try record("3.wav", tone: 2500)
    let lines = try await result("takes").lines
    #expect(lines[0].findings.contains { if case .clipped = $0 { true } else { false } })
    #expect(lines[1].findings.isEmpty)
    #expect(lines[2].findings.contains { if case .tooLong = $0 { true } else { false } })
  }

  @Test func `all problems of all files are told at once, and nothing is made`() async throws {
    try record("1.wav")
    try record("hold.wav")
    try record("9.wav")
    try record("2 hold.wav")
    try record("🙂.wav")
    try record("3.wav", tone: 0)
    try folder.write("not a sound", to: "takes/rest.wav")
    let problems = await problems("takes")
    // Two files hold line 1, two are named wrongly, one says nothing, one is silent, one is text.
    for words in [
      "are all “Hold.”", "no line of that number", "the words of line 1", "says nothing",
      "nobody speaks", "looks like",
    ] {
      #expect(problems.count { $0.contains(words) } == 1, "\(words)")
    }
    #expect(problems.count == 6)
  }

  @Test func `two files for one line are told`() async throws {
    try record("1.wav")
    try record("hold.wav")
    let problems = await problems("takes")
    #expect(problems.count == 1)
    #expect(problems.first?.contains("1.wav and") == true)
    #expect(problems.first?.contains("are all “Hold.”") == true)
  }

  @Test func `a folder that is empty or not there is told`() async throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("empty"), withIntermediateDirectories: true)
    let problems = await problems("empty", "none")
    #expect(problems.count == 2)
    #expect(problems.first?.contains("holds no recording") == true)
    #expect(problems.last?.contains("no such folder") == true)
  }

  @Test func `one long take is cut at its pauses`() async throws {
    let parts = [("Hold.", 500), ("Rest.", 500), ("Breathe in.", 900)]
    let take = parts.reduce(into: ContiguousArray<Int16>()) { all, part in
      all += Recording.beep(silence: 500, tone: part.1).samples
    }
    try Recording(take, rate: SampleRate(16_000)).write(to: folder.file("all.wav"))
    let result = try await result("all.wav")
    #expect(result.lines.map(\.text) == script.map(\.text))
    #expect(result.lines.map { ($0.place.lowerBound * 10).rounded() / 10 } == [0.5, 2, 3.5])
    let none = await problems("all.wav", script: [])
    #expect(none.first?.contains("no script says which lines") == true)
  }

  @Test func `a take that lacks lines names them`() async throws {
    try Recording.beep(silence: 500, tone: 500).write(to: folder.file("all.wav"))
    let problems = await problems("all.wav")
    #expect(problems.count == 1)
    #expect(problems.first?.contains("1 stretches of speech") == true)
  }

  @Test func `a script of two languages is no voice`() async throws {
    let script = script + [ScriptLine(4, "Suelta.", language: "es")]
    #expect(await problems("none", script: script).first?.contains("en and es") == true)
  }
}
