import ArgumentParser
import Foundation
import Testing

@testable import cuewave

struct ImportCommandTests {
  /// Runs the command over a table in a folder of its own; gives its exit code and what it wrote.
  private func run(
    _ arguments: [String], input: String? = "name,seconds\nPlank,30\n", output: String? = nil
  ) async throws -> (status: Int32, written: String?) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (from, to) = (folder.appending(path: "a.csv"), folder.appending(path: "a.yaml"))
    try input?.write(to: from, atomically: true, encoding: .utf8)
    try output?.write(to: to, atomically: true, encoding: .utf8)
    var status: Int32 = 0
    do {
      let command = try ImportCommand.parse([from.path, "-q", "-o", to.path] + arguments)
      try await command.run()
    } catch {
      status = ImportCommand.exitCode(for: error).rawValue
    }
    return (status, try? String(contentsOf: to, encoding: .utf8))
  }

  @Test func `a routine is written where it is asked for`() async throws {
    let (status, written) = try await run([])
    #expect(status == 0)
    #expect(written?.hasSuffix("session:\n  - welcome\n  - plank: 30s\n  - close\n") ?? false)
  }

  @Test func `a file that is there is replaced only by force`() async throws {
    let refused = try await run([], output: "mine")
    #expect(refused.status == 73)
    #expect(refused.written == "mine")
    let forced = try await run(["--force"], output: "mine")
    #expect(forced.status == 0)
    #expect(forced.written?.hasPrefix("title: A\n") ?? false)
  }

  @Test func `a broken file is wrong, one that is not there is no input`() async throws {
    let broken = try await run([], input: "name,seconds\nPlank,soon\n")
    #expect(broken.status == 65)
    #expect(broken.written == nil)
    #expect(try await run([], input: nil).status == 66)
  }

  @Test func `a format can be named, one that is unknown is wrong usage`() async throws {
    let named = try await run(["--from", "apg"], input: "name,seconds;3\n")
    #expect(named.written?.contains("say: name,seconds") ?? false)
    #expect(try await run(["--from", "fit"]).status == 64)
  }
}
