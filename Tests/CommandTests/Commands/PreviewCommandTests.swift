import Foundation
import Testing

struct PreviewCommandTests {
  private let folder: TemporaryFolder
  private let cuewave: Cuewave

  init() throws {
    folder = try TemporaryFolder()
    cuewave = Cuewave(in: folder)
    try folder.write(Routines.small, to: "small.yaml")
  }

  @Test func `the ending of the output chooses the form, standard output has the table`()
    async throws
  {
    let table = try await cuewave.run("preview", "small.yaml", "-o", "-")
    #expect(table.ending == .status(0))
    #expect(table.text.hasPrefix("Upper back, five minutes: "))
    _ = try await cuewave.run("preview", "small.yaml", "-o", "a.json")
    let timeline = try JSONDecoder().decode(ReadTimeline.self, from: folder.bytes("a.json"))
    #expect(timeline.title == "Upper back, five minutes")
    _ = try await cuewave.run("preview", "small.yaml", "-o", "a.txt")
    #expect(try folder.text("a.txt") == table.text)
    _ = try await cuewave.run("preview", "small.yaml", "-o", "b.json", "--as", "table")
    #expect(try folder.text("b.json") == table.text)
  }

  @Test func `the same routine has the same JSON wherever it is`() async throws {
    try folder.write(Routines.small, to: "elsewhere/small.yaml")
    let here = try await cuewave.run("preview", "small.yaml", "--as", "json")
    let there = try await cuewave.run(
      "preview", folder.file("elsewhere/small.yaml"), "--as", "json")
    #expect(here.output == there.output)
  }

  @Test func `the routine is not replaced by its preview`() async throws {
    let run = try await cuewave.run("preview", "small.yaml", "-o", "./small.yaml")
    #expect(run.ending == .status(73))
    #expect(run.errors.contains("is the routine itself"))
    #expect(try folder.text("small.yaml") == Routines.small)
  }

  @Test func `an unknown form is refused with those there are`() async throws {
    let run = try await cuewave.run("preview", "small.yaml", "--as", "jsn")
    #expect(run.ending == .status(64))
    #expect(run.errors.contains("'table' and 'json'"))
  }
}
