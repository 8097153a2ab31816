internal import CuePlan

/// Reads the bells of a silence: `every 1 min`, `none`, or a list of times from its start.
struct BellReader {
  /// Bells closer than this ring into each other.
  static let closest = Seconds(5)

  private let findings: Findings
  private let values: ValueReader

  /// Makes a reader that reports there.
  init(findings: Findings) {
    self.findings = findings
    values = ValueReader(findings: findings)
  }

  /// Reads bells inside a silence; none at its very end, which has a sound of its own.
  func bells(_ node: Node, within length: Seconds) -> Silence.Bells {
    if case .text("none") = node.content { return .none }
    if case .text(let text) = node.content, text.hasPrefix("every") {
      return values.value(node, Self.step).map { .every($0) } ?? .none
    }
    let bells = values.list(node) { node in
      values.value(node) { (text) throws(ValueProblem) in
        try Self.bell(text, within: length)
      }
    }
    if zip(bells, bells.dropFirst()).contains(where: { $1 - $0 < Self.closest }) {
      findings.report(
        "bells closer than \(Self.closest.numerator) s, or out of order", at: node,
        expected: "times from the start of the silence, one after the other")
    }
    return .at(bells)
  }

  private static func step(_ text: String) throws(ValueProblem) -> Seconds {
    var scanner = try ValueScanner(text)
    scanner.advance()
    let step = try DurationText.read(from: &scanner)
    try scanner.expectEnd(DurationText.expected)
    guard step >= closest else {
      throw ValueProblem(
        message: "bells closer than \(closest.numerator) s",
        expected: "at least \(closest.numerator) s between them")
    }
    return step
  }

  private static func bell(_ text: String, within length: Seconds) throws(ValueProblem) -> Seconds {
    let bell = try DurationText.read(text)
    guard bell < length else {
      throw ValueProblem(
        message: "a bell after the silence is over", expected: "a time inside the silence")
    }
    return bell
  }
}
