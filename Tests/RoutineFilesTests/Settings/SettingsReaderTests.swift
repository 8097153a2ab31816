import CuePlan
import Foundation
import RoutineFiles
import Testing

struct SettingsReaderTests {
  private func settings(_ text: String) throws -> VoiceSettings {
    let path = FileManager.default.temporaryDirectory.path + "/settings-" + UUID().uuidString
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try SettingsReader().read(path: path)
  }

  private func problems(_ text: String) -> [String] {
    let error = #expect(throws: RoutineFileError.self) { try settings(text) }
    return error?.diagnostics.map(\.message) ?? []
  }

  @Test func `an engine plugs in with one line`() throws {
    #expect(
      try settings("engine: piper /voices/nina.onnx").engine
        == .known("piper", voice: "/voices/nina.onnx"))
    #expect(try settings("engine: festival").engine == .known("festival", voice: nil))
    #expect(
      try settings("engine: [my-tts, --out, \"{out}\"]").engine
        == .command(["my-tts", "--out", "{out}"], voice: nil))
    #expect(
      try settings("engine: http://localhost:8880/v1 af_bella").engine
        == .service(.init(address: "http://localhost:8880/v1", voice: "af_bella")))
  }

  @Test func `an engine has a long form, and a language one of its own`() throws {
    let settings = try settings(
      """
      engine:
        address: https://tts.example/v1
        voice: nina
        model: small
        key: SPEECH_KEY
        remote: allowed
      languages:
        es: espeak-ng
      fallback: default
      say:
        T-spine: tee spine
      """)
    let service = EngineWish.SpeechService(
      address: "https://tts.example/v1", voice: "nina", model: "small", key: "SPEECH_KEY",
      reach: .anywhere)
    #expect(settings.engine(for: "en-GB") == .service(service))
    #expect(settings.engine(for: "es-MX") == .known("espeak-ng", voice: nil))
    #expect(settings.fallback == .default)
    #expect(settings.pronunciations == [SaidWord("T-spine", said: "tee spine")])
  }

  @Test func `a file that is not there or is empty sets nothing`() throws {
    #expect(try SettingsReader().read(path: "/nowhere/voices.yaml") == VoiceSettings())
    #expect(try settings("\n") == VoiceSettings())
  }

  @Test(arguments: [
    ("engin: piper", "unknown key \"engin\" in the settings of voices"),
    ("engine: []", "a command without words"),
    ("engine: {voice: x}", "an engine is one thing"),
    ("engine: {name: x, command: [y]}", "an engine is one thing"),
    (
      "engine: {address: 'http://x', key: sk-1234}",
      "\"key\" names the environment variable that holds the key"
    ),
    (
      "engine: {address: 'http://x', remote: yes}",
      "\"yes\" does not say whether the engine may be on another machine"
    ),
    ("languages: [es]", "\"languages\" is a map of languages, and this is a list"),
    ("languages: {'-f': piper}", "\"-f\" is no language"),
    ("fallback: maybe", "\"maybe\" is no fallback"),
    ("say: x", "\"say\" is a map of words, and this is a text"),
  ])
  func `what cannot be meant is named at its place`(text: String, message: String) {
    #expect(problems(text) == [message])
  }

  @Test func `an engine is read from a line of its own`() throws {
    let reader = SettingsReader()
    #expect(try reader.engine("say Anna", label: "--engine") == .known("say", voice: "Anna"))
    #expect(throws: RoutineFileError.self) { try reader.engine("[", label: "--engine") }
    #expect(throws: RoutineFileError.self) { try reader.engine("", label: "--engine") }
  }
}
