import CuePlan
import Testing

@testable import RoutineFiles

struct YamlTreeTests {
  private func root(_ text: String) -> Node? {
    YamlTree.root(of: text, file: "a.yaml", in: Findings())
  }

  private func value(_ name: String, in node: Node?) -> Node? {
    guard case .map(let entries)? = node?.content else { return nil }
    return entries.first { $0.name == name }?.value
  }

  @Test(arguments: [
    "1:30", "no", "12:30:00", "017", "2,5", "~", "null", "on", "1e3", "0x1F", "1_000",
  ])
  func `a scalar stays what its author wrote`(text: String) throws {
    let node = try #require(value("a", in: root("a: \(text)")))
    guard case .text(let read) = node.content else { throw Unexpected(node.kind) }
    #expect(read == text)
  }

  @Test func `places count lines and Unicode scalars from one`() throws {
    let tree = try #require(root("título: á\nlist:\n  - é: \"naïve\"\n"))
    let list = try #require(value("list", in: tree))
    guard case .list(let nodes) = list.content else { throw Unexpected(list.kind) }
    let text = try #require(value("é", in: nodes.first))
    #expect(text.place == SourcePlace(file: "a.yaml", line: 3, column: 8))
    #expect(text.width == 7)
    #expect(text.part(0..<2)?.place.column == 9)
  }

  @Test func `a mark at the beginning of a file moves nothing`() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a: b".utf8)
    let node = try #require(YamlFile.root(of: bytes, label: "a.yaml", in: Findings()))
    #expect(value("a", in: node)?.place.column == 4)
  }

  @Test func `Windows line ends count once`() throws {
    let node = try #require(root("a: b\r\nc: d\r\n"))
    #expect(value("c", in: node)?.place.line == 2)
  }

  @Test func `a text that goes over lines has no columns inside`() throws {
    let node = try #require(value("a", in: root("a: >-\n  one\n  two\n")))
    guard case .text(let text) = node.content else { throw Unexpected(node.kind) }
    #expect(text == "one two")
    #expect(node.part(0..<3) == nil)
  }

  @Test func `an escape in quotes takes the columns away`() throws {
    let node = try #require(value("a", in: root(#"a: "caf\u00e9 noir""#)))
    #expect(node.part(0..<3) == nil)
  }

  @Test func `a bomb of aliases is refused in no time`() {
    let levels = (1...40).map { "k\($0): &k\($0) [*k\($0 - 1), *k\($0 - 1)]" }
    let findings = Findings()
    let text = "k0: &k0 [x]\n" + levels.joined(separator: "\n")
    _ = YamlTree.root(of: text, file: "a.yaml", in: findings)
    #expect(findings.hasErrors)
  }

  @Test func `a bomb inside a key is refused before it is compared`() {
    let levels = (1...40).map { "k\($0): &k\($0) [*k\($0 - 1), *k\($0 - 1)]" }
    let findings = Findings()
    let text = "k0: &k0 [x]\n" + levels.joined(separator: "\n") + "\n? *k40\n: x\n"
    #expect(YamlTree.root(of: text, file: "a.yaml", in: findings) == nil)
    #expect(findings.sorted.map(\.place.line) == [2])
  }
}

/// Something else was read.
struct Unexpected: Error {
  let found: String
  init(_ found: String) { self.found = found }
}
