import Foundation
import Testing

struct RoutineOptionsTests {
  private let folder: TemporaryFolder
  private let cuewave: Cuewave

  init() throws {
    folder = try TemporaryFolder()
    cuewave = Cuewave(in: folder)
    try folder.write(Routines.small, to: "small.yaml")
  }

  @Test(arguments: [
    (["--minutes", "0"], "such as 10 or 7.5", 64),
    (["--minutes", "ten"], "such as 10 or 7.5", 64),
    (["--minutes", "9999"], "up to 1440", 64),
    (["--minutes", "0.1"], "00:06", 65),
    (["--minuts", "5"], "'--minutes'", 64),
    (["--voice", "nobody"], "expected default or rms", 64),
    (["--voice", "defualt"], "did you mean \"default\"?", 64),
    (["--form", "practicioner"], "'practitioner'", 64),
    (["--bed", "rian"], "did you mean \"rain\"?", 64),
    (["--bed", "no/such.wav"], "no/such.wav", 66),
    (["--bed", "small.yaml"], "small.yaml", 65),
    (["--bed", "rain", "--bed-level", "12"], "from -54 to 0", 64),
    (["--bed-level", "quiet"], "such as -18", 64),
    (["--placement", "left"], "--placement", 64),
    (["--tones", "none"], "none: there is no such folder", 66),
    (["--tones", "."], "no sound in it is named like a tone", 65),
  ])
  func `an option that cannot be is refused, and says what can`(
    options: [String], words: String, status: Int32
  ) async throws {
    let run = try await cuewave.run(["render", "small.yaml"] + options)
    #expect(run.ending == .status(status))
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try folder.names == ["small.yaml"])
  }

  @Test func `a bed is heard under the voice as far down as is asked`() async throws {
    let run = try await cuewave.run(
      "preview", "small.yaml", "--as", "json", "--bed", "rain", "--bed-level", "-24dB")
    #expect(run.ending == .status(0), "\(run.errors)")
    let cues = try JSONDecoder().decode(ReadTimeline.self, from: run.output).cues
    #expect(cues.filter { $0.lane == "bed" }.map(\.text) == ["rain"])
    #expect(cues.first?.gain == -24)
  }

  @Test func `a bed of one's own is given as a file, or lies in the configuration`() async throws {
    let made = try await cuewave.run("render", "small.yaml", "-o", "beds/hum.wav", "-q")
    #expect(made.ending == .status(73))
    try folder.write("", to: "cuewave/beds/notes.txt")
    let hum = try await cuewave.run("render", "small.yaml", "-o", "cuewave/beds/hum.wav", "-q")
    #expect(hum.ending == .status(0))
    var configured = cuewave
    configured.environment["XDG_CONFIG_HOME"] = folder.path
    let named = try await configured.run(
      "render", "small.yaml", "-o", "named.wav", "--bed", "hum", "-q")
    #expect(named.ending == .status(0), "\(named.errors)")
    let given = try await cuewave.run(
      "render", "small.yaml", "-o", "given.wav", "--bed", "cuewave/beds/hum.wav", "-q")
    #expect(given.ending == .status(0), "\(given.errors)")
    #expect(try folder.bytes("named.wav") == folder.bytes("given.wav"))
  }

  @Test func `a fast listen says what it is`() async throws {
    let run = try await cuewave.run("preview", "small.yaml", "--skim")
    #expect(run.ending == .status(0))
    #expect(String(decoding: run.output, as: UTF8.self).contains("a fast listen: "))
  }

  @Test func `a tone of one's own is heard`() async throws {
    let own = try await cuewave.run("render", "small.yaml", "-o", "tick.wav", "-q")
    #expect(own.ending == .status(0))
    let run = try await cuewave.run("preview", "small.yaml", "--as", "json", "--tones", ".")
    let cues = try JSONDecoder().decode(ReadTimeline.self, from: run.output).cues
    // A tone as long as a session rings until something else is heard.
    let ticks = cues.filter { $0.text == "tick" }.map { $0.end - $0.start }
    #expect(ticks.first ?? 0 > 40_000)
  }

  @Test func `lines that nobody can say are listed, with what to install`() async throws {
    try folder.write(Routines.unrecorded, to: "new.yaml")
    var bare = cuewave
    bare.environment["PATH"] = "/nowhere"
    let run = try await bare.run("render", "--missing", "fail", "new.yaml")
    #expect(run.ending == .status(69))
    #expect(run.errors.contains("1\tZyxomatic words that nobody recorded."))
    #expect(run.errors.contains("apt-get install flite"))
    #expect(try folder.names == ["new.yaml", "small.yaml"])
  }

  @Test func `lines that are recorded need no engine and no home`() async throws {
    var bare = cuewave
    bare.environment = ["PATH": "/nowhere", "HOME": nil, "XDG_CACHE_HOME": nil]
    let run = try await bare.run("preview", RenderedSample.Name.fiveMinutes.path)
    #expect(run.ending == .status(0), "\(run.errors)")
  }

  @Test func `a voice pack that is not there is named`() async throws {
    let built = cuewave.program.deletingLastPathComponent()
    let files = FileManager.default
    try files.linkItem(at: cuewave.program, to: URL(filePath: folder.file("cuewave")))
    for bundle in ["cuewave_CueKit.resources", "cuewave_RoutineFiles.resources"] {
      try files.createSymbolicLink(
        atPath: folder.file(bundle), withDestinationPath: built.appending(path: bundle).path)
    }
    try files.createDirectory(
      atPath: folder.file("cuewave_Voices.resources"), withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: folder.file("cuewave_Voices.resources/Engines"),
      withDestinationPath: built.appending(path: "cuewave_Voices.resources/Engines").path)
    let moved = Cuewave(in: folder, program: URL(filePath: folder.file("cuewave")))
    let run = try await moved.run("preview", "small.yaml")
    #expect(run.ending == .status(74))
    #expect(run.errors.contains("expected the manifest of a voice pack"))
  }
}
