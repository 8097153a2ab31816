import CueKit
import Foundation
import Testing

struct BatchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a folder stands for its routines, in the order of their names`() throws {
    for name in ["b.yml", "a.yaml", "notes.txt", ".hidden.yaml"] { try folder.write("", to: name) }
    let batch = try Batch(paths: [folder.path], folder: "out/")
    #expect(batch.jobs.map(\.routine) == [folder.file("a.yaml"), folder.file("b.yml")])
    #expect(batch.jobs.map(\.track) == ["out/a.wav", "out/b.wav"])
  }

  @Test func `files keep the order they are named in, there or not`() throws {
    let batch = try Batch(paths: ["z.yaml", "no/a.b.yaml"], folder: "out", form: TrackForm(.flac))
    #expect(batch.jobs.map(\.track) == ["out/z.flac", "out/a.b.flac"])
  }

  @Test func `a routine named twice is built once`() throws {
    let file = try folder.write("", to: "a.yaml")
    let paths = [folder.path, file, "\(folder.path)/./a.yaml", folder.path]
    #expect(try Batch(paths: paths, folder: "out").jobs.map(\.routine) == [file])
  }

  @Test func `routines that would become one track are refused, all of them`() throws {
    for name in ["x/a.yaml", "x/b.yaml", "y/a.yaml", "y/b.yml"] { try folder.write("", to: name) }
    let paths = [folder.file("x"), folder.file("y")]
    let error = #expect(throws: SessionError.self) { try Batch(paths: paths, folder: "out") }
    #expect(
      error?.problems.map(\.message) == [
        "\(folder.file("x/a.yaml")) and \(folder.file("y/a.yaml")) would all become out/a.wav",
        "\(folder.file("x/b.yaml")) and \(folder.file("y/b.yml")) would all become out/b.wav",
      ])
  }

  @Test func `a batch of nothing is refused`() throws {
    for paths in [[], [folder.path]] {
      let error = #expect(throws: SessionError.self) { try Batch(paths: paths, folder: "out") }
      #expect(error?.description.hasPrefix("error: no routine in") == true)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every folder"))
  func `a folder that may not be read is refused by name`() throws {
    chmod(folder.path, 0o300)
    defer { chmod(folder.path, 0o700) }
    let error = #expect(throws: SessionError.self) {
      try Batch(paths: [folder.path], folder: "out")
    }
    #expect(
      error?.description == "error: \(folder.path): cannot read the folder: Permission denied")
  }
}
