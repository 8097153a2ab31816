internal import CuePlan

/// Reads the background: `pad`, `none`, or `{ sound: pad, level: -32 LUFS }`.
struct BedReader {
  private let findings: Findings
  private let values: ValueReader

  /// Makes a reader that reports there.
  init(findings: Findings) {
    self.findings = findings
    values = ValueReader(findings: findings)
  }

  /// Reads a choice of bed; nil for none, or when it is wrong, which is reported.
  func bed(_ node: Node) -> BedChoice? {
    guard case .map = node.content else { return sound(node).map { BedChoice(name: $0) } }
    guard var fields = Fields(node, .bed, in: findings) else { return nil }
    let name = fields.require("sound").flatMap(sound)
    var level: Double?
    fields.read("level", into: &level) { values.value($0, Self.level) }
    fields.finish()
    return name.map { BedChoice(name: $0, level: level) }
  }

  private func sound(_ node: Node) -> BedName? {
    guard let name = values.text(node), name != "none" else { return nil }
    guard YamlFolder.isId(name) else {
      findings.report("\"\(name)\" is no bed", at: node, expected: "a name such as pad, or none")
      return nil
    }
    return BedName(rawValue: name)
  }

  private static func level(_ text: String) throws(ValueProblem) -> Double {
    var scanner = try ValueScanner(text)
    let expected = "a loudness from -70 to -10 LUFS, such as -32 LUFS"
    let isNegative = scanner.take(sign: "-") || scanner.take(sign: "\u{2212}")
    guard let number = scanner.number else {
      throw ValueProblem(message: "\"\(text)\" is no loudness", expected: expected)
    }
    scanner.advance()
    _ = scanner.take("lufs")
    try scanner.expectEnd(expected)
    guard isNegative, (10...70).contains(number.seconds) else {
      throw ValueProblem(message: "\"\(text)\" is out of range", expected: expected)
    }
    return -number.seconds.approximate
  }
}
