import Foundation
import Testing

struct NewCommandTests {
  private let folder: TemporaryFolder
  private let cuewave: Cuewave

  init() throws {
    folder = try TemporaryFolder()
    cuewave = Cuewave(in: folder)
  }

  @Test func `a new routine bears its title and can be checked at once`() async throws {
    let run = try await cuewave.run("new", "Neck, week one")
    #expect(run.ending == .status(0))
    #expect(run.text == "")
    #expect(run.errors == "neck-week-one.yaml\n")
    #expect(try folder.text("neck-week-one.yaml").contains("title: \"Neck, week one\""))
    #expect(try await cuewave.run("check", "neck-week-one.yaml").ending == .status(0))
  }

  @Test func `what is there already stays`() async throws {
    try folder.write("mine", to: "tabata-4.yaml")
    let run = try await cuewave.run("new", "--from", "tabata-4")
    #expect(run.ending == .status(73))
    #expect(run.errors.contains("tabata-4.yaml is there already"))
    #expect(try folder.text("tabata-4.yaml") == "mine")
  }

  @Test func `routines that are used come along`() async throws {
    #expect(try await cuewave.run("new", "--from", "pomodoro-2h").ending == .status(0))
    #expect(try folder.names == ["desk-break-5.yaml", "desk-stretch.yaml", "pomodoro-2h.yaml"])
  }

  @Test func `a dash writes to standard output and nothing else`() async throws {
    let run = try await cuewave.run("new", "-o", "-")
    #expect(run.text.contains("title: My routine"))
    #expect(try folder.names == [])
  }

  @Test(arguments: [
    (["new", "--from", "tabata"], Int32(66), "did you mean \"tabata-4\"?"),
    (["new", "///"], 64, "has nothing to say"),
    (["new", "-o", "no/mine.yaml"], 73, "no/mine.yaml"),
  ])
  func `what cannot be written is refused with a sentence`(
    arguments: [String], status: Int32, words: String
  ) async throws {
    let run = try await cuewave.run(arguments)
    #expect(run.ending == .status(status))
    #expect(run.errors.contains(words))
    #expect(try folder.names == [])
  }

  @Test func `the list names every sample, all of which come with the program`() async throws {
    let names = try await cuewave.run("new", "--list").text.split(separator: "\n")
      .compactMap { $0.split(separator: " ").first.map { "\($0).yaml" } }
    let samples = Cuewave.package.path + "/Samples/Routines"
    let files = try FileManager.default.contentsOfDirectory(atPath: samples)
    #expect(names == files.filter { $0.hasSuffix(".yaml") }.sorted())
  }
}
