import Foundation
import Testing

struct RenderCommandTests {
  private let folder: TemporaryFolder
  private let cuewave: Cuewave

  init() throws {
    folder = try TemporaryFolder()
    cuewave = Cuewave(in: folder)
    try folder.write(Routines.small, to: "small.yaml")
  }

  @Test func `a track appears under the routine's name, with a word of it on standard error`()
    async throws
  {
    let run = try await cuewave.run("render", "small.yaml")
    #expect(run.ending == .status(0))
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("small.wav: "))
    #expect(run.errors.contains("1 chapter, "))
    #expect(run.errors.contains("; speech -16."))
    #expect(run.errors.contains("LUFS, true peak -"))
    #expect(try folder.names == ["small.wav", "small.yaml"])
  }

  @Test func `asked to be quiet it says nothing`() async throws {
    let run = try await cuewave.run("render", "small.yaml", "-q", "-o", "x.flac")
    #expect(run.ending == .status(0))
    #expect(run.errors == "")
    #expect(try folder.names == ["small.yaml", "x.flac"])
  }

  @Test func `its report is an object on a line`() async throws {
    let run = try await cuewave.run("render", "small.yaml", "--json", "-q")
    let report = try #require(try run.objects.first)
    #expect(try run.objects.count == 1)
    #expect(report["format"] as? String == "cuewave.report/1")
    #expect(report["routine"] as? String == "small.yaml")
    #expect(report["track"] as? String == "small.wav")
    #expect(report["status"] as? Int == 0)
    #expect((report["problems"] as? [Any])?.isEmpty == true)
    let session = report["session"] as? [String: Any]
    let wav = try WAVWalk(folder.bytes("small.wav"))
    #expect(session?["frames"] as? Int == wav.frames)
    #expect(session?["title"] as? String == "Upper back, five minutes")
    let levels = session?["levels"] as? [String: Double]
    #expect(abs((levels?["speech"] ?? 0) + 16) < 1)
    #expect(levels?["truePeak"] ?? 0 <= -1)
  }

  @Test func `a failure is reported as data too`() async throws {
    try folder.write(Routines.wrong, to: "wrong.yaml")
    let run = try await cuewave.run("render", "wrong.yaml", "--json")
    #expect(run.ending == .status(65))
    let report = try #require(try run.objects.first)
    #expect(report["status"] as? Int == 65)
    #expect(report["track"] is NSNull)
    #expect(report["session"] is NSNull)
    let problem = (report["problems"] as? [[String: Any]])?.first
    #expect(problem?["line"] as? Int == 3)
    #expect(problem?["column"] as? Int == 5)
    #expect(problem?["suggestion"] as? String == "cat-cow")
    #expect(run.errors.contains("cat-caw"))
  }

  @Test(arguments: [
    ("none/x.wav", "its folder does not exist", 73),
    (".", "is a folder, expected a file", 73),
    ("x.aac", "expected .wav, .flac, .ogg, .opus or .mp3", 64),
    ("x", "expected .wav, .flac,", 64),
    ("small.yaml", "expected .wav, .flac,", 64),
    ("small.yaml/x.wav", "Not a directory", 73),
    ("/dev/null", "expected .wav, .flac,", 64),
  ])
  func `an output that cannot be is refused by name`(
    output: String, words: String, status: Int32
  ) async throws {
    let run = try await cuewave.run("render", "small.yaml", "-o", output)
    #expect(run.ending == .status(status))
    #expect(run.errors.hasPrefix("error: \(output): "), "\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(try folder.names == ["small.yaml"])
    #expect(try folder.text("small.yaml") == Routines.small)
  }

  @Test(arguments: [
    (["-o", "x.wav", "--quality", "17"], "WAV has no quality 17, expected 16, 24 or 32"),
    (["-o", "x.opus", "--rate", "44100"], "Opus does not take 44100 Hz, expected 8000"),
    (["-o", "-", "--quality", "17"], "WAV has no quality 17"),
    (["--quality", "loud"], "--quality"), (["--rate", "96000"], "--rate"),
  ])
  func `a form that no track can have is wrong usage, found before anything is made`(
    arguments: [String], words: String
  ) async throws {
    let run = try await cuewave.run(["render", "small.yaml"] + arguments)
    #expect(run.ending == .status(64))
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try folder.names == ["small.yaml"])
  }

  @Test func `a routine called like a track is not replaced by it`() async throws {
    try folder.write(Routines.small, to: "small.wav")
    let run = try await cuewave.run("render", "small.wav")
    #expect(run.ending == .status(73))
    #expect(run.errors.contains("small.wav: is the routine itself"))
    #expect(try folder.text("small.wav") == Routines.small)
  }

  @Test(arguments: ["a b.yaml", "line\nend.yaml", "-dash.yaml", "Grüße.yaml", "a.b.yaml"])
  func `a routine may have any name`(name: String) async throws {
    try folder.write(Routines.small, to: name)
    let run = try await cuewave.run("render", "--quiet", "--", name)
    #expect(run.ending == .status(0), "\(run.errors)")
    let track = name.replacingOccurrences(of: ".yaml", with: ".wav")
    #expect(try folder.names.contains(track))
  }

  @Test func `a name that a terminal would obey is made harmless`() async throws {
    let run = try await cuewave.run("render", "small.yaml", "-o", "\u{1B}[2J.aac")
    #expect(run.ending == .status(64))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func `a file that grows too large leaves what was there`() async throws {
    try folder.write("before", to: "x.wav")
    let sample = RenderedSample.Name.fiveMinutes.path
    let run = try await cuewave.shell("ulimit -f 100; \"$CUEWAVE\" render \(sample) -o x.wav")
    #expect(run.ending == .status(74))
    #expect(run.errors == "error: x.wav: cannot write it: File too large\n")
    #expect(try folder.text("x.wav") == "before")
    #expect(try folder.names == ["small.yaml", "x.wav"])
  }

  @Test func `sound and a report cannot share standard output`() async throws {
    let run = try await cuewave.run("render", "small.yaml", "-o", "-", "--json")
    #expect(run.ending == .status(64))
    #expect(run.errors.contains("standard output"))
    #expect(run.output.isEmpty)
  }

  @Test func `a failure writes no sound to standard output`() async throws {
    try folder.write(Routines.wrong, to: "wrong.yaml")
    let run = try await cuewave.run("render", "wrong.yaml", "-o", "-")
    #expect(run.ending == .status(65))
    #expect(run.output.isEmpty)
  }
}
