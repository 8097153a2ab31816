internal import CuePlan
internal import Synchronization

/// Files that cannot change while the tool runs, each parsed once for all readings.
final class YamlShelf: Sendable {
  private struct Parsed {
    var root: Node
    var source: SourceText
  }

  private let parsed = Mutex<[String: Parsed]>([:])

  /// The root of a file; a file in which something is wrong is parsed anew each time.
  func root(at path: String, label: String, in findings: Findings) -> Node? {
    if let known = parsed.withLock({ $0[path] }) {
      findings.add(known.source)
      return known.root
    }
    let errors = findings.errors
    let root = YamlFile.root(at: path, label: label, in: findings)
    guard let root, let source = findings.sources.last, findings.errors == errors else {
      return root
    }
    parsed.withLock { $0[path] = Parsed(root: root, source: source) }
    return root
  }
}
