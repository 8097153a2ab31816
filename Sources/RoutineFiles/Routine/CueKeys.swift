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
    readStep(
      &fields, "encourage", atLeast: CueText.shortestEncouragement, &policy.encourageEvery)
  }

  private func readCounts(_ fields: inout Fields, into policy: inout CuePolicy) {
    fields.read("exercise-count", into: &policy.exerciseCount) {
      values.choice($0, of: "count of exercises")
    }
    fields.read("rep-count", into: &policy.repCount) { values.choice($0, of: "count of reps") }
    fields.read("set-count", into: &policy.setCount) { values.choice($0, of: "count of sets") }
    fields.read("countdown", into: &policy.countdown) { values.value($0, CueText.countdown) }
  }

  private func readTime(_ fields: inout Fields, into policy: inout CuePolicy) {
    fields.read("halfway", into: &policy.halfway, halfway)
    fields.read("warnings", into: &policy.warnings) { node in
      values.list(node) { values.value($0, CueText.warning) }
    }
    fields.read("marks", into: &policy.marks) { values.choice($0, of: "way to mark time") }
    readStep(&fields, "time-left", atLeast: CueText.shortestTimeLeft, &policy.timeLeftEvery)
    readStep(&fields, "marker", atLeast: CueText.shortestMarker, &policy.markerEvery)
  }

  /// `every 30s`, or `off`.
  private func readStep(
    _ fields: inout Fields, _ key: String, atLeast least: Seconds, _ step: inout Seconds?
  ) {
    guard let node = fields.take(key) else { return }
    if let read = values.value(node, CueText.everyTime(atLeast: least)) { step = read.length }
  }

  /// `30s` or `off`.
  private func shortest(_ node: Node) -> CueText.Step? {
    values.value(node) { (text) throws(ValueProblem) in
      CueText.Step(length: text == "off" ? nil : try DurationText.read(text))
    }
  }

  /// `30s`, `off`, or `{ from: 30s, uncounted: off, at: [1/3, 2/3] }`.
  private func halfway(_ node: Node) -> CuePolicy.Halfway? {
    guard case .map = node.content else { return values.value(node, CueText.halfway) }
    guard var fields = Fields(node, .halfway, in: findings) else { return nil }
    var halfway = CuePolicy().halfway
    if let from = fields.take("from").flatMap(shortest) {
      halfway = CuePolicy.Halfway(inHoldsFrom: from.length)
    }
    if let uncounted = fields.take("uncounted").flatMap(shortest) {
      halfway.shortestUncounted = uncounted.length
    }
    fields.read("at", into: &halfway.shares) { node in
      let shares = values.list(node) { values.value($0, ShareText.read) }
      return shares.isEmpty ? nil : shares
    }
    fields.finish()
    return halfway
  }
}
