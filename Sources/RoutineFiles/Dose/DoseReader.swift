internal import CuePlan

/// Reads a dose in its short form, `3 sets of 8 reps, hold 5s`, or as a map of its parts.
struct DoseReader {
  private let findings: Findings
  private let values: ValueReader

  /// Makes a reader that reports there.
  init(findings: Findings) {
    self.findings = findings
    values = ValueReader(findings: findings)
  }

  /// Works a dose into an exercise; what is not written stays as it was.
  func read(_ node: Node, into exercise: inout Exercise) {
    guard let asked = asked(node) else { return }
    do throws(ValueProblem) {
      try asked.work(into: &exercise)
    } catch {
      findings.report(error, in: node)
    }
  }

  /// Reads what is written; nil when it is no dose, which is reported.
  func asked(_ node: Node) -> AskedDose? {
    guard case .map = node.content else {
      return values.value(node) { (text) throws(ValueProblem) in
        try DoseText.read(text, from: .routine)
      }
    }
    guard var fields = Fields(node, .dose, in: findings) else { return nil }
    var dose = AskedDose()
    fields.read("sets", into: &dose.sets) { node in
      values.sourced(node) { (text) throws(ValueProblem) in
        try CountText.read(text, of: "sets", most: DoseText.mostSets)
      }
    }
    readAmount(&fields, into: &dose)
    readSides(&fields, into: &dose)
    fields.read("tempo", into: &dose.tempo, tempo)
    fields.read("hold", into: &dose.hold) { node in
      values.sourced(node) { (text) throws(ValueProblem) in
        try DurationText.read(text, least: .nothing)
      }
    }
    if let node = fields.take("rest") { dose.rests = rests(node) }
    fields.finish(help: Self.help)
    return dose
  }

  /// What to say of a key that belongs beside a dose.
  private static func help(_ key: String) -> String? {
    guard key != "dose" else { return "this is the dose already: write what is under it here" }
    guard MapKind.exerciseEntry.keys.contains(key) else { return nil }
    return "write \"\(key):\" on a line of its own under the exercise, beside \"dose:\""
  }

  /// `30s between sets`, or a list of two rests in different places.
  private func rests(_ node: Node) -> [Sourced<AskedDose.Rest>] {
    let rests = values.list(node) { values.sourced($0, RestText.read) }
    do throws(ValueProblem) {
      try AskedDose.Rest.check(rests.map(\.value))
    } catch {
      findings.report(error, in: node)
    }
    return rests
  }

  private func readSides(_ fields: inout Fields, into dose: inout AskedDose) {
    for side in [Side.right, .left] {
      fields.read(side.rawValue, into: &dose.perSide[side]) { node in
        values.value(node, QuantityText.read(amount:))
      }
    }
  }

  /// `4-4`, or a list with a length for each phase: `[1 breath, 4s]`.
  private func tempo(_ node: Node) -> [PhaseLength]? {
    guard case .list = node.content else { return values.value(node, TempoText.read) }
    return values.list(node) { values.value($0, PhaseText.read) }
  }

  private func readAmount(_ fields: inout Fields, into dose: inout AskedDose) {
    let written = ["reps", "breaths", "time"].compactMap { key in
      fields.take(key).map { (key: key, node: $0) }
    }
    if written.count > 1 {
      findings.report("two amounts in one dose", at: written[1].node, help: "keep one of them")
    }
    guard let (key, node) = written.first else { return }
    dose.amount = values.sourced(node) { (text) throws(ValueProblem) in
      switch key {
      case "reps": try QuantityText.read(text, unit: .reps)
      case "breaths": try QuantityText.read(text, unit: .breaths)
      default: try QuantityText.read(time: text)
      }
    }
  }
}
