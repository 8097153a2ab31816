internal import CuePlan

/// What a group must keep to, beyond what each of its entries must.
struct GroupCheck {
  private let findings: Findings

  /// Makes a check that reports there.
  init(findings: Findings) { self.findings = findings }

  /// Whether a group can be done as it is written; what stands in its way is reported.
  func passes(_ group: Group, at node: Node) -> Bool {
    let errors = findings.errors
    if case .superset = group.form { checkTurns(group, node) }
    if case .wholeGroup = group.mirroring { checkMirror(group, node) }
    if group.rounds > 1 || group.mirroring != .none, group.items.contains(where: \.holdsFill) {
      findings.report(
        "a \"fill\" in a group that is done more than once", at: node,
        expected: "the fill outside of it, since only one can take what is left")
    }
    return findings.errors == errors
  }

  private func checkTurns(_ group: Group, _ node: Node) {
    for item in group.items {
      switch item.content {
      case .exercise, .rest, .say, .silence: continue
      default:
        findings.report(
          Diagnostic(
            "only exercises take turns in a superset", at: item.place ?? node.place,
            expected: "exercises, and rests, silences and words between them"))
      }
    }
  }

  private func checkMirror(_ group: Group, _ node: Node) {
    if group.items.contains(where: \.holdsMirror) {
      findings.report("a mirrored group inside another", at: node, help: "mirror one of them")
    }
    // Where entries were refused, nobody knows what they would have held.
    guard !findings.hasErrors, !group.items.contains(where: \.holdsSides) else { return }
    findings.report(
      "a mirrored group in which no exercise has sides", at: node,
      help: "leave \"sides: mirrored\" out, or write \"sides:\" in an exercise")
  }
}

extension Item {
  /// Whether anything in it takes what is left of the session.
  var holdsFill: Bool {
    if case .fill = content { true } else { contents.contains(where: \.holdsFill) }
  }

  /// Whether anything in it is a mirrored group.
  fileprivate var holdsMirror: Bool {
    if case .group(let group) = content, group.mirroring != .none { return true }
    return contents.contains(where: \.holdsMirror)
  }

  /// Whether any exercise in it has sides.
  fileprivate var holdsSides: Bool {
    if case .exercise(let exercise) = content { return exercise.sides != .none }
    return contents.contains(where: \.holdsSides)
  }

  /// The items it holds.
  var contents: [Item] {
    switch content {
    case .section(_, let items): items
    case .group(let group): group.items
    case .routine(let routine): routine.items
    default: []
    }
  }
}
