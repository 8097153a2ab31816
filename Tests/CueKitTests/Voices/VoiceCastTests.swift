import CuePlan
import Foundation
import RoutineFiles
import Testing

@testable import CueKit

struct VoiceCastTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func cast(_ language: String, missing: MissingLines? = nil) throws -> VoiceCast {
    try VoiceCast(
      .recorded(folder: folder.file("anna")), language: language, missing: missing,
      from: Speakers(VoiceSettings()))
  }

  private func standard(_ language: String) throws -> VoiceCast {
    try VoiceCast(
      .standard, language: language, missing: nil, from: Speakers(VoiceSettings()))
  }

  @Test func `a recorded voice says what it has, and names the rest`() async throws {
    try Beeps.write(folder.file("anna/Hold.wav"))
    let lines = ["Hold.", "Rest."].map { SpokenLine($0) }
    let spoken = try await cast("en").speak(lines, at: .standard)
    #expect(Array(spoken.clips.keys) == [lines[0]])
    #expect(spoken.unspoken.map(\.line) == [lines[1]])
    #expect(spoken.unspoken.map(\.reason) == [.notRecorded])
  }

  @Test func `the tool's voice says the rest where that is asked for`() async throws {
    try Beeps.write(folder.file("anna/Hold.wav"))
    let lines = ["Hold.", "Halfway."].map { SpokenLine($0) }
    let spoken = try await cast("en", missing: .speak).speak(lines, at: .standard)
    #expect(Set(spoken.clips.keys) == Set(lines) && spoken.unspoken.isEmpty)
    let own = try await cast("en").speak([lines[0]], at: .standard)
    #expect(spoken.clips[lines[0]] == own.clips[lines[0]])
  }

  @Test func `an engine that was asked for comes before the tool's voice`() async throws {
    try Beeps.write(folder.file("anna/Hold.wav"))
    let talk = folder.file("talk")
    try folder.write(
      "#!/bin/sh\ncp '\(folder.file("anna/Hold.wav"))' \"$1\"\n", to: "talk")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: talk)
    var settings = VoiceSettings()
    settings.engine = .command([talk, "{out}"], voice: nil)
    let cast = try VoiceCast(
      .recorded(folder: folder.file("anna")), language: "en", missing: .speak,
      from: Speakers(settings))
    let lines = ["Hold.", "Halfway."].map { SpokenLine($0) }
    let spoken = try await cast.speak(lines, at: .standard)
    let frames = try lines.map { try #require(spoken.clips[$0]).sound.frames }
    #expect(abs(frames[0] - frames[1]) < 480, "the same beep, of a pack and of an engine")
  }

  @Test func `a line that says it is in another language is spoken in that one`() async throws {
    let cast = try standard("en")
    let lines = [SpokenLine("Halfway."), SpokenLine("Descansa.", language: "es")]
    let spoken = try await cast.speak(lines, at: .standard)
    let spanish = try await standard("es").speak([lines[1]], at: .standard)
    #expect(spoken.unspoken.isEmpty)
    #expect(spoken.clips[lines[1]] != nil && spoken.clips[lines[1]] == spanish.clips[lines[1]])
  }

  @Test func `a voice of another language is refused`() throws {
    try folder.write(
      """
      { "format": "cuewave.voicepack/1", "id": "a", "version": "1", "language": "en",
        "license": "", "attribution": "", "phrases": {} }
      """, to: "anna/voicepack.json")
    let error = #expect(throws: SessionError.self) { try cast("es") }
    #expect(error?.description.contains("speaks \"en\", and the session \"es\"") == true)
  }
}
