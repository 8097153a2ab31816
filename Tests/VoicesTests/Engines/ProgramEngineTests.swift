import CuePlan
import Foundation
import SoundFiles
import Testing

@testable import Voices

/// A shell script as somebody's own engine, by its path in a command of their settings.
private struct OwnEngine {
  let folder: TemporaryFolder
  private let recipe: EngineRecipe
  private let voice: String?

  /// The script finds a good recording at `$SOUND` and a folder for notes at `$NOTES`.
  init(_ script: String, _ arguments: [String] = [], voice: String? = nil) throws {
    folder = try TemporaryFolder()
    try Recording.beep().write(to: folder.file("sound.wav"))
    let path = try folder.write(
      "#!/bin/sh\nSOUND='\(folder.file("sound.wav"))' NOTES='\(folder.path)'\n\(script)\n",
      to: "talk", mode: 0o755)
    recipe = EngineRecipe(program: [path] + arguments)
    self.voice = voice
  }

  var engine: ProgramEngine {
    get throws { try ProgramEngine(recipe, voice: voice, language: "en", environment: [:]) }
  }

  func speak(_ text: String = "Hold.", pace: Pace = .natural) async throws -> Recording {
    try await engine.speak(Utterance(text, pace: pace))
  }
}

@Suite(.timeLimit(.minutes(5)))
struct ProgramEngineTests {
  @Test func `words come on standard input, the sound is what the program prints`() async throws {
    let own = try OwnEngine("cat > \"$NOTES/heard\"; cat \"$SOUND\"")
    #expect(try await own.speak("Breathe in, niño.") == .beep())
    #expect(try own.folder.text(of: "heard") == "Breathe in, niño.\n")
  }

  @Test func `placeholders are filled in and nothing else is read into a command`() async throws {
    let own = try OwnEngine(
      "printf '%s|' \"$@\" > \"$NOTES/arguments\"; cp \"$SOUND\" \"$2\"",
      [
        "--out", "{out}", "--voice={voice}", "{text}", "{language}", "{pace}", "{stretch}",
        "{percent}", "{words}", "$(touch x)", "{\"a\": 1}", "*",
      ],
      voice: "nina.onnx")
    _ = try await own.speak(pace: Pace(percent: 110))
    #expect(
      try own.folder.text(of: "arguments")
        == "--out|line.wav|--voice=nina.onnx|line.txt|en|1.1000|0.9091|110|165|$(touch x)"
        + "|{\"a\": 1}|*|")
  }

  @Test func `a program that reads nothing of what it is given breaks nothing`() async throws {
    let own = try OwnEngine("exec 0<&-; cat \"$SOUND\"")
    let long = String(repeating: "word ", count: 90)
    #expect(try await own.speak(long) == .beep())
  }

  @Test(arguments: [
    ("exit 0", EngineFailure.wroteNothing(program: "talk")),
    ("exit 3", .exited(program: "talk", status: 3, complaint: "")),
    ("kill -KILL $$", .died(program: "talk", signal: 9)),
    ("head -c 100 /dev/zero", .unreadable(.unknownKind(name: "", found: ""))),
    ("head -c 3000 \"$SOUND\"", .unreadable(.silent(name: ""))),
  ])
  func `what is printed and no recording is an error`(
    script: String, expected: EngineFailure
  ) async throws {
    let own = try OwnEngine(script)
    let error = await #expect(throws: EngineFailure.self) { try await own.speak() }
    switch (error, expected) {
    case (.unreadable, .unreadable): break
    default: #expect(error == expected)
    }
  }

  @Test func `a program that prints for ever is ended`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "#!/bin/sh\necho $$ > '\(folder.file("pid"))'; exec yes\n", to: "talk", mode: 0o755)
    var program = SpeechProgram(name: "talk", path: path, remedy: "")
    program.limits.sound = 100_000
    let engine = try ProgramEngine(
      EngineRecipe(program: ["talk"]), language: "en", program: program)
    await #expect(throws: EngineFailure.wroteTooMuch(program: "talk", limit: 100_000)) {
      try await engine.speak(Utterance("Hold."))
    }
    let id = try folder.text(of: "pid").trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(kill(try #require(pid_t(id)), 0) == -1)
  }

  @Test func `a program that is not there is named, with where it was named`() async throws {
    let engine = try ProgramEngine(
      EngineRecipe(program: ["/nowhere/talk"]), language: "en", environment: [:])
    let failure = EngineFailure.notInstalled(
      program: "talk", remedy: "it is named in your settings")
    await #expect(throws: failure) { try await engine.speak(Utterance("Hold.")) }
    await #expect(throws: failure) { try await engine.identity() }
  }

  @Test func `an engine changes with its program, its arguments and its voice's file`()
    async throws
  {
    let folder = try TemporaryFolder()
    let voice = try folder.write("one", to: "nina.onnx")
    let arguments = ["-m", "{voice}"]
    let first = try OwnEngine("true", arguments, voice: voice)
    let identity = try await first.engine.identity()
    #expect(identity.engine == "talk" && identity.voice == voice)
    #expect(try await first.engine.identity() == identity)
    try folder.write("two", to: "nina.onnx")
    #expect(try await first.engine.identity().settings != identity.settings)
    try first.folder.write("#!/bin/sh\nfalse\n", to: "talk", mode: 0o755)
    #expect(try await first.engine.identity().version != identity.version)
    let other = try OwnEngine("true", arguments + ["-x"], voice: voice)
    #expect(try await other.engine.identity().settings.contains("-x"))
  }

  @Test func `an engine that is not told the pace has its recordings stretched`() throws {
    #expect(try OwnEngine("true").engine.pacing == .stretched)
    #expect(try OwnEngine("true", ["-r", "{percent}"]).engine.pacing == .spoken)
  }

  @Test(arguments: [
    "-f/etc/passwd", "$(touch x)", "`id`", "[[h@]]", "<speak/>", "a\u{0}b", "a b", "..", "../x",
    "", String(repeating: "a", count: 257), "(system \"id\")",
  ])
  func `a voice's name that could be anything else is refused`(voice: String) {
    #expect(throws: EngineRefusal.self) {
      try ProgramEngine(
        EngineRecipe(program: ["talk", "{voice}"]), voice: voice, language: "en", environment: [:])
    }
  }

  @Test(arguments: [
    ([], EngineRefusal.noCommand), ([""], .noCommand), (["./talk"], .badProgram("./talk")),
    (["-c"], .badProgram("-c")),
    (["talk", "{voice}"], .noVoice(engine: "talk")),
    (
      ["talk", "{file}"],
      .unknownPlaceholder("{file}", known: Placeholder.allCases.map(\.mark))
    ),
  ])
  func `a command that cannot be run as it is meant is refused`(
    command: [String], refusal: EngineRefusal
  ) {
    #expect(throws: refusal) {
      try ProgramEngine(EngineRecipe(program: command), language: "en", environment: [:])
    }
  }
}
