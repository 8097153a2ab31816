import CueKit
import Foundation
import Testing

struct VoicesCommandTests {
  private let folder: TemporaryFolder
  private let cuewave: Cuewave

  init() throws {
    folder = try TemporaryFolder()
    cuewave = Cuewave(in: folder)
  }

  @Test func `a script numbers every line that may be said`() async throws {
    try folder.write(Routines.small, to: "small.yaml")
    let run = try await cuewave.run("voices", "script", "small.yaml")
    #expect(run.ending == .status(0))
    let lines = run.text.split(separator: "\n")
    #expect(lines.first == "1\tWelcome. Upper back, five minutes.")
    #expect(lines.last?.hasPrefix("\(lines.count)\t") == true)
  }

  @Test(arguments: [["script", "wrong.yaml"], ["build", "wrong.yaml", "-o", "pack"]])
  func `a wrong routine has no script and no pack`(arguments: [String]) async throws {
    try folder.write(Routines.wrong, to: "wrong.yaml")
    let run = try await cuewave.run(["voices"] + arguments)
    #expect(run.ending == .status(65))
    #expect(run.errors.contains("wrong.yaml:3:5"))
    #expect(try folder.names == ["wrong.yaml"])
  }

  @Test(arguments: [(" voice", true), ("", false)])
  func `a pack has every number to ten where one is counted aloud`(
    style: String, isHeld: Bool
  ) async throws {
    try beep("beep.wav", tone: 300, level: 0.1)
    let engine = try folder.write(
      "#!/bin/sh\nfor OUT; do :; done\ncp '\(folder.path)/beep.wav' \"$OUT\"\n",
      to: "bin/espeak-ng")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine)
    let routine = """
      title: Espalda
      language: es
      cues: { countdown: 3\(style) }
      session:
        - childs-pose: hold 15s

      """
    try folder.write(routine, to: "es.yaml")
    var cuewave = cuewave
    cuewave.environment["PATH"] = folder.path + "/bin:/usr/bin:/bin"
    let run = try await cuewave.run("voices", "build", "es.yaml", "-o", "packs")
    #expect(run.ending == .status(0), "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path + "/packs/espeak-es")
    let counts = ["uno", "dos", "tres", "cuatro", "siete", "diez"].map { $0 + ".flac" }
    #expect(counts.allSatisfy(names.contains) == isHeld)
  }

  /// Writes a beep for each line of the script of `small.yaml`, each at a level of its own, and one
  /// for another line.
  private func record() async throws {
    try folder.write(Routines.small, to: "small.yaml")
    let script = try await cuewave.run("voices", "script", "small.yaml")
    #expect(script.ending == .status(0))
    try folder.write(script.text, to: "lines.txt")
    for row in script.text.split(separator: "\n") {
      let cells = row.split(separator: "\t")
      let number = try #require(Int(cells[0]))
      try beep(
        "takes/\(number).wav", tone: 40 * cells[1].count, level: 0.05 * Double(1 + number % 8))
    }
  }

  private func beep(_ name: String, tone: Int, level: Double) throws {
    let samples = (0..<tone * 16 + 16_000).map { frame -> Int16 in
      guard (8000..<8000 + tone * 16).contains(frame) else { return 0 }
      return Int16(level * 32_767 * sin(Double(frame) / 6))
    }
    try folder.write("", to: name)
    var writer = try SoundFileWriter(
      path: folder.file(name), format: .wav16, sampleRate: 16_000, channels: 1,
      frames: samples.count)
    try writer.write(ContiguousArray(samples).span)
    try writer.finish()
  }

  @Test func `recordings become a voice that renders the routine, as the README shows`()
    async throws
  {
    try await record()
    let made = try await cuewave.run(
      "voices", "import", "takes", "--script", "lines.txt", "-o", "anna", "--credit", "Anna",
      "--license", "CC-BY-4.0")
    #expect(made.ending == .status(0), "\(made.errors)")
    #expect(made.text.contains("anna: "))
    let check = try await cuewave.run("voices", "check", "anna", "small.yaml")
    #expect(check.ending == .status(0) && check.errors.isEmpty, "\(check.errors)")
    let described = try await cuewave.run("voices", "describe", "./anna")
    #expect(described.text.contains("CC-BY-4.0") && described.text.contains("a person"))
    let render = try await cuewave.run(
      "render", "small.yaml", "--voice", "./anna", "-o", "anna.wav")
    #expect(render.ending == .status(0), "\(render.errors)")
    let left = try await cuewave.run("voices", "script", "small.yaml", "--voice", "anna")
    #expect(left.ending == .status(0) && left.text.isEmpty)
  }

  @Test func `a voice of the user's folder goes by its name`() async throws {
    var cuewave = cuewave
    cuewave.environment["XDG_DATA_HOME"] = folder.path
    try folder.write(Routines.small, to: "small.yaml")
    try beep("cuewave/voices/anna/hold.wav", tone: 400, level: 0.2)
    let list = try await cuewave.run("voices", "list")
    #expect(list.text.contains("\nanna "))
    let listen = try await cuewave.run("voices", "listen", "anna", "-o", "line.wav")
    #expect(listen.ending == .status(0) && listen.errors.contains("“hold”"))
    let render = try await cuewave.run("render", "small.yaml", "--voice", "anna")
    #expect(render.ending == .status(65))
    #expect(render.errors.contains("\n  1\tWelcome. Upper back, five minutes."), "\(render.errors)")
    #expect(render.errors.contains(" s\n") && render.errors.contains("voices import"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("small.wav")))
    let filled = try await cuewave.run(
      "render", "small.yaml", "--voice", "anna", "--missing", "speak")
    #expect(filled.ending == .status(0), "\(filled.errors)")
    #expect(filled.errors.contains("lines are said by another voice, rms:\n  “Welcome."))
    let wordless = try await cuewave.run(
      "render", "small.yaml", "--voice", "anna", "--missing", "tones")
    #expect(wordless.ending == .status(0))
    #expect(wordless.errors.contains("without a voice: "))
  }

  @Test func `what a voice lacks is listed as a script that can be read back`() async throws {
    try folder.write(Routines.small, to: "small.yaml")
    try beep("anna/hold.wav", tone: 400, level: 0.2)
    let check = try await cuewave.run("check", "small.yaml", "--voice", "./anna")
    #expect(check.ending == .status(65))
    let rows = check.errors.split(separator: "\n").filter { $0.contains("\t") }
    try folder.write(rows.joined(separator: "\n"), to: "lines.txt")
    let imported = try await cuewave.run(
      "voices", "import", "anna", "--script", "lines.txt", "-o", "new")
    #expect(imported.ending == .status(65))
    #expect(imported.errors.contains("anna/hold.wav: no line of the script says that"))
    #expect(rows.count > 3)
  }

  @Test func `recordings with problems make no voice, and all are told`() async throws {
    try folder.write("text", to: "takes/hold.wav")
    try folder.write("", to: "takes/🙂.wav")
    let run = try await cuewave.run("voices", "import", "takes", "-o", "anna")
    #expect(run.ending == .status(65))
    #expect(run.errors.contains("takes/hold.wav") && run.errors.contains("takes/🙂.wav"))
    #expect(try folder.names == ["takes"])
    let check = try await cuewave.run("voices", "check", "takes")
    #expect(check.ending == .status(65) && check.errors.contains("takes/hold.wav"))
  }

  @Test func `a voice that stands there is not replaced`() async throws {
    try beep("takes/hold.wav", tone: 400, level: 0.2)
    try folder.write("mine", to: "anna/notes.txt")
    let run = try await cuewave.run("voices", "import", "takes", "-o", "anna")
    #expect(run.ending == .status(73))
    #expect(try folder.names == ["anna", "takes"])
  }

  @Test func `two scripts at once are a slip of the pen`() async throws {
    let run = try await cuewave.run(
      "voices", "import", "a", "-o", "b", "--script", "c", "--for", "d")
    #expect(run.ending == .status(64))
  }
}
