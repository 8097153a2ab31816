internal import CuePlan

/// Reads how words are said: a map from what is written to what is said for it.
struct SaidWords {
  let findings: Findings

  /// The entries in their order; nil when it is no such map, which is reported.
  func words(_ node: Node) -> [SaidWord]? {
    guard case .map(let entries) = node.content else {
      findings.report(
        "\"say\" is a map of words, and this is \(node.kind)", at: node,
        expected: "lines of the form \"T-spine: tee spine\"")
      return nil
    }
    let values = ValueReader(findings: findings)
    return entries.compactMap { entry in
      guard let said = values.text(entry.value) else { return nil }
      guard entry.name.count <= 64, said.count <= 256 else {
        findings.report("a word that is too long to be listed", at: entry.key)
        return nil
      }
      return SaidWord(entry.name, said: said)
    }
  }
}
