import CuePlan
import Foundation
import Testing

@testable import RoutineFiles

struct YamlShelfTests {
  private func read(_ path: String, from shelf: YamlShelf) -> (findings: Findings, kind: String?) {
    let findings = Findings()
    let root = shelf.root(at: path, label: "a.yaml", in: findings)
    return (findings, root?.kind)
  }

  @Test func `a file is parsed once, and its text is known to every reading`() throws {
    let shelf = YamlShelf()
    let folder = try TemporaryFolder(["a.yaml": "a: 1"])
    #expect(read(folder.path + "a.yaml", from: shelf).kind == "a map of keys")
    try Data("- 1".utf8).write(to: URL(fileURLWithPath: folder.path + "a.yaml"))
    let again = read(folder.path + "a.yaml", from: shelf)
    #expect(again.kind == "a map of keys")
    #expect(again.findings.sources.map(\.file) == ["a.yaml"])
  }

  @Test func `a file with something wrong in it is told of each time`() throws {
    let shelf = YamlShelf()
    let folder = try TemporaryFolder(["a.yaml": "a: ["])
    #expect(read(folder.path + "a.yaml", from: shelf).findings.hasErrors)
    #expect(read(folder.path + "a.yaml", from: shelf).findings.hasErrors)
  }
}
