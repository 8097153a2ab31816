import Foundation
import Testing

struct BatchCommandTests {
  private let folder: TemporaryFolder
  private let cuewave: Cuewave

  init() throws {
    folder = try TemporaryFolder()
    cuewave = Cuewave(in: folder)
    try folder.write(Routines.small, to: "clients/anna.yaml")
  }

  @Test func `the good are built, the bad are told, and a script knows`() async throws {
    try folder.write(Routines.wrong, to: "clients/bert.yaml")
    let run = try await cuewave.run("batch", "clients", "-o", "new/tracks")
    #expect(run.ending == .status(1))
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("clients/bert.yaml:3:5"))
    #expect(
      run.errors.hasSuffix("1 of 2 tracks built in new/tracks; not built: clients/bert.yaml\n"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.file("new/tracks"))
        == ["anna.wav"])
  }

  @Test func `a folder named twice is built once`() async throws {
    let run = try await cuewave.run("batch", "clients", "clients/", "-o", "tracks", "--json")
    #expect(run.ending == .status(0))
    #expect(try run.objects.map { $0["track"] as? String } == ["tracks/anna.wav"])
    #expect(run.errors.hasSuffix("1 of 1 tracks built in tracks\n"))
  }

  @Test func `tracks take the form that a render takes`() async throws {
    let run = try await cuewave.run(
      "batch", "clients", "-o", "tracks", "--format", "flac", "--quality", "24", "--rate", "44100")
    #expect(run.ending == .status(0), "\(run.errors)")
    let same = try await cuewave.run(
      "render", "clients/anna.yaml", "-o", "one.flac", "--quality", "24", "--rate", "44100", "-q")
    #expect(same.ending == .status(0))
    #expect(try folder.bytes("tracks/anna.flac") == folder.bytes("one.flac"))
  }

  @Test(arguments: [
    (["none.yaml"], "there is no such file", 1),
    (["empty"], "no routine in empty", 66),
    (["clients", "twins"], "would all become tracks/anna.wav", 64),
    (["clients", "-o", "clients/anna.yaml"], "a file has that name", 73),
    (["clients", "--jobs", "0"], "from 1 on", 64),
    (["clients", "--format", "aac"], "--format", 64),
    (["clients", "--quality", "17"], "WAV has no quality 17", 64),
    (["clients", "--format", "opus", "--rate", "44100"], "Opus does not take 44100 Hz", 64),
    ([], "<routines> ...", 64),
  ])
  func `what cannot be built is refused`(
    arguments: [String], words: String, status: Int32
  ) async throws {
    try folder.write("", to: "empty/notes.txt")
    try folder.write(Routines.small, to: "twins/anna.yml")
    let output = arguments.contains("-o") ? [] : ["-o", "tracks"]
    let run = try await cuewave.run(["batch"] + arguments + output)
    #expect(run.ending == .status(status))
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(try folder.text("clients/anna.yaml") == Routines.small)
  }
}
