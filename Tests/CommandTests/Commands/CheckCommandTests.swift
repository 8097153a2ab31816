import Foundation
import Testing

struct CheckCommandTests {
  private let folder: TemporaryFolder
  private let cuewave: Cuewave

  init() throws {
    folder = try TemporaryFolder()
    cuewave = Cuewave(in: folder)
    try folder.write(Routines.small, to: "small.yaml")
    try folder.write(Routines.wrong, to: "wrong.yaml")
  }

  @Test func `what passes is a result, what does not is a complaint`() async throws {
    let run = try await cuewave.run("check", "small.yaml", "none.yaml", "wrong.yaml")
    #expect(run.ending == .status(66))
    #expect(run.text.hasPrefix("small.yaml: Upper back, five minutes, "))
    #expect(run.text.hasSuffix(": no problem found\n"))
    #expect(run.errors.contains("no such file"))
    #expect(run.errors.contains("wrong.yaml:3:5"))
    #expect(try folder.names == ["small.yaml", "wrong.yaml"])
  }

  @Test func `it finds what only planning shows`() async throws {
    try folder.write("minutes: 0.1\n" + Routines.small, to: "short.yaml")
    let run = try await cuewave.run("check", "short.yaml")
    #expect(run.ending == .status(65))
    #expect(run.errors.contains("00:06"))
    #expect(run.output.isEmpty)
  }

  @Test func `reports come in the order of the routines, a line each`() async throws {
    let run = try await cuewave.run("check", "wrong.yaml", "small.yaml", "none.yaml", "--json")
    let reports = try run.objects
    #expect(
      reports.map { $0["routine"] as? String } == ["wrong.yaml", "small.yaml", "none.yaml"])
    #expect(reports.map { $0["status"] as? Int } == [65, 0, 66])
    #expect(reports.allSatisfy { $0["track"] is NSNull })
    #expect(run.ending == .status(65))
  }

  @Test func `it tells of lines that would not be spoken`() async throws {
    try folder.write(Routines.unrecorded, to: "mine.yaml")
    var alone = cuewave
    alone.environment["PATH"] = "/nowhere"
    let run = try await alone.run("check", "mine.yaml", "small.yaml")
    #expect(run.ending == .status(0))
    #expect(run.errors.contains("note: mine.yaml: without a voice: 1 line is not spoken"))
    #expect(!run.errors.contains("small.yaml"))
    let wanted = try await alone.run("check", "mine.yaml", "--missing", "fail")
    #expect(wanted.ending == .status(69))
  }

  @Test func `asked to be quiet it says only what is wrong`() async throws {
    let run = try await cuewave.run("check", "small.yaml", "--quiet")
    #expect(run.ending == .status(0))
    #expect(run.text + run.errors == "")
  }
}
