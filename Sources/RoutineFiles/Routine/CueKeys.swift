internal import CuePlan

/// Reads what is said and sounded, and how often: the keys under `cues`.
struct CueKeys {
  private let findings: Findings
  private let values: ValueReader

  /// Makes a reader that reports there.
  init(findings: Findings) {
    self.findings = findings
    values = ValueReader(findings: findings)
  }

  /// Reads a policy; what is not written has the tool's defaults, or those of its verbosity.
  func policy(_ node: Node) -> CuePolicy? {
    guard var fields = Fields(node, .cues, in: findings) else { return nil }
    var verbosity: Int?
    fields.read("verbosity", into: &verbosity) { values.value($0, CueText.verbosity) }
    var policy = verbosity.map(CuePolicy.init(verbosity:)) ?? CuePolicy()
    readWords(&fields, into: &policy)
    readCounts(&fields, into: &policy)
    readTime(&fields, into: &policy)
    fields.read("tones", into: &policy.tones) { values.choice($0, of: "set of tones") }
    fields.finish()
    return policy
  }

  private func readWords(_ fields: inout Fields, into policy: inout CuePolicy) {
    fields.read("setup", into: &policy.setup) { values.choice($0, of: "form of the setup") }
    fields.read("phases", into: &policy.phases) { values.value($0, CueText.phases) }
    fields.read("next", into: &policy.next) { values.choice($0, of: "place for what comes next") }
    if let node = fields.take("encourage"),
      let step = values.value(node, CueText.everyTime(atLeast: CueText.shortestEncouragement))
    {
      policy.encourageEvery = step.length
    }
  }

  private func readCounts(_ fields: inout Fields, into policy: inout CuePolicy) {
    fields.read("rep-count", into: &policy.repCount) { values.choice($0, of: "count of reps") }
    fields.read("set-count", into: &policy.setCount) { values.choice($0, of: "count of sets") }
    fields.read("countdown", into: &policy.countdown) { values.value($0, CueText.countdown) }
  }

  private func readTime(_ fields: inout Fields, into policy: inout CuePolicy) {
    fields.read("halfway", into: &policy.halfway, halfway)
    fields.read("warnings", into: &policy.warnings) { node in
      values.list(node) { values.value($0, CueText.warning) }
    }
    if let node = fields.take("time-left"),
      let step = values.value(node, CueText.everyTime(atLeast: CueText.shortestTimeLeft))
    {
      policy.timeLeftEvery = step.length
    }
  }

  /// `30s`, `off`, or `{ from: 30s, at: [1/3, 2/3] }`.
  private func halfway(_ node: Node) -> CuePolicy.Halfway? {
    guard case .map = node.content else { return values.value(node, CueText.halfway) }
    guard var fields = Fields(node, .halfway, in: findings) else { return nil }
    var halfway = CuePolicy().halfway
    fields.read("from", into: &halfway.shortestHold) { node in
      values.value(node) { (text) throws(ValueProblem) in try DurationText.read(text) }
    }
    fields.read("at", into: &halfway.shares) { node in
      let shares = values.list(node) { values.value($0, ShareText.read) }
      return shares.isEmpty ? nil : shares
    }
    fields.finish()
    return halfway
  }
}
