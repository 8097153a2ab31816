internal import CuePlan

/// Reads the background: `pad`, `none`, or `{ sound: pad, level: -32 LUFS, fade-in: 5s }`.
struct BedReader {
  private let findings: Findings
  private let values: ValueReader

  /// Makes a reader that reports there.
  init(findings: Findings) {
    self.findings = findings
    values = ValueReader(findings: findings)
  }

  /// Reads a choice of bed, which may be silence; nil when it is wrong, which is reported.
  func bed(_ node: Node) -> BedChoice? {
    guard case .map = node.content else { return sound(node).map { BedChoice(name: $0) } }
    guard var fields = Fields(node, .bed, in: findings) else { return nil }
    var bed = BedChoice.silence
    let name = fields.require("sound").flatMap(sound)
    fields.read("level", into: &bed.level) { values.value($0, Self.level) }
    let end = fields.take("end")
    fields.read("start", into: &bed.start, length)
    bed.end = end.flatMap(length)
    fields.read("fade-in", into: &bed.fadeIn, length)
    fields.read("fade-out", into: &bed.fadeOut, length)
    fields.finish()
    if let end, let time = bed.end, time <= bed.start {
      findings.report("a bed that is over before it begins", at: end, expected: "a later time")
    }
    bed.name = name ?? bed.name
    return name == nil ? nil : bed
  }

  private func sound(_ node: Node) -> BedName? {
    guard let name = values.text(node) else { return nil }
    guard YamlFolder.isId(name) else {
      findings.report("\"\(name)\" is no bed", at: node, expected: "a name such as pad, or none")
      return nil
    }
    return BedName(rawValue: name)
  }

  private func length(_ node: Node) -> Seconds? {
    values.value(node) { (text) throws(ValueProblem) in
      try DurationText.read(text, least: .nothing)
    }
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
