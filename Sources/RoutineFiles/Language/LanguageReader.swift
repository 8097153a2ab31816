internal import CuePlan

/// Reads a language pack: side words, positions, and every line of the tool.
struct LanguageReader {
  private let findings: Findings
  private let values: ValueReader

  /// Makes a reader that reports there.
  init(findings: Findings) {
    self.findings = findings
    values = ValueReader(findings: findings)
  }

  /// Reads a pack; nil when it is wrong, which is reported.
  func pack(_ node: Node, tag: String) -> LanguagePack? {
    let errors = findings.errors
    guard var fields = Fields(node, .languagePack, in: findings) else { return nil }
    let sides = fields.require("sides").map(sides) ?? [:]
    let positions = fields.require("positions").map(positions) ?? [:]
    var pack = LanguagePack(tag: tag, lines: [:], positions: positions, sides: sides)
    if let names = fields.take("phases") { pack.phaseNames = phaseNames(names) }
    if let lines = fields.require("lines") { pack.lines = self.lines(lines, of: pack) }
    // Read by Translations, against the exercises that they translate.
    _ = fields.take("exercises")
    fields.finish()
    return findings.errors > errors ? nil : pack
  }

  private func sides(_ node: Node) -> [Side: [String: String]] {
    guard var fields = Fields(node, .sideWords, in: findings) else { return [:] }
    var sides: [Side: [String: String]] = [:]
    for side in Side.allCases {
      if let words = fields.require(side.rawValue) { sides[side] = forms(words) }
    }
    fields.finish()
    if let left = sides[.left], let right = sides[.right], Set(left.keys) != Set(right.keys) {
      findings.report("the two sides have different forms", at: node)
    }
    return sides
  }

  /// The words of one side by form, such as `side`, `side:f` and `direction`.
  private func forms(_ node: Node) -> [String: String] {
    guard case .map(let entries) = node.content else {
      return values.text(node).map { ["side": $0, "direction": $0] } ?? [:]
    }
    var forms: [String: String] = [:]
    for entry in entries {
      let base = entry.name.split(separator: ":").first.map(String.init) ?? ""
      if base != "side", base != "direction" {
        findings.report(
          "\"\(entry.name)\" is no form of a side word", at: entry.key,
          expected: "side or direction, with \":\" and a letter where words agree, as in side:f")
      }
      forms[entry.name] = values.text(entry.value)
    }
    return forms
  }

  /// What each phase is called, by its name in the catalogue.
  private func phaseNames(_ node: Node) -> [String: String] {
    guard case .map(let entries) = node.content else {
      findings.report(
        "\"phases\" cannot be \(node.kind)", at: node,
        expected: "the name of a phase, and what it is called here, as in hold: mantener")
      return [:]
    }
    return entries.reduce(into: [:]) { $0[$1.name] = values.text($1.value) }
  }

  private func positions(_ node: Node) -> [Position: String] {
    guard var fields = Fields(node, .positions, in: findings) else { return [:] }
    var positions: [Position: String] = [:]
    for position in Position.allCases {
      let text = fields.require(position.rawValue).flatMap(values.text)
      if let text { positions[position] = text }
    }
    fields.finish()
    return positions
  }

  private func lines(_ node: Node, of pack: LanguagePack) -> [LanguagePack.LineKey: Phrase] {
    guard var fields = Fields(node, .packLines, in: findings) else { return [:] }
    let texts = TextReader(
      findings: findings, language: pack.tag, pack: { $0 == pack.tag ? pack : nil },
      knows: { $0 == pack.tag })
    var lines: [LanguagePack.LineKey: Phrase] = [:]
    for key in LanguagePack.LineKey.allCases {
      guard let node = fields.require(key.rawValue) else { continue }
      lines[key] = texts.phrase(node, .line(tokens: key.tokens))
    }
    fields.finish()
    return lines
  }
}

extension LanguagePack.LineKey {
  /// The tokens that a line of the tool may hold.
  var tokens: [String] {
    switch self {
    case .welcome: ["title"]
    case .firstExercise, .nextExercise: ["name"]
    case .moveTo: ["position"]
    case .switchSides: ["side", "opposite", "direction"]
    case .silence, .silenceWithBells, .timeLeft: ["time"]
    case .repOf: ["rep", "reps"]
    case .repOfSide: ["rep", "reps", "side", "direction"]
    case .setOf: ["set", "sets"]
    case .setOfSide: ["set", "sets", "side", "direction"]
    case .roundOf: ["round", "rounds"]
    case .exerciseOf: ["number", "count"]
    case .seconds, .minutes: ["count"]
    case .safety, .consent, .close, .shorterVersion, .getUp, .halfway, .rest,
      .fill, .lastRep, .partner, .breathing, .breatheIn, .breatheOut, .breathHold,
      .keepBreathing, .oneSecond, .oneMinute:
      []
    }
  }
}
