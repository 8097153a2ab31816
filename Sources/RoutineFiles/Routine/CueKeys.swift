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

  /// Reads a policy; what is not written has the tool's defaults.
  func policy(_ node: Node) -> CuePolicy? {
    guard var fields = Fields(node, of: "\"cues\"", in: findings) else { return nil }
    var policy = CuePolicy()
    fields.read("setup", into: &policy.setup) { values.choice($0, of: "form of the setup") }
    fields.read("phases", into: &policy.phases) { values.value($0, Self.phases) }
    fields.read("countdown", into: &policy.countdown) { values.value($0, Self.countdown) }
    fields.read("halfway", into: &policy.halfway) { values.value($0, Self.halfway) }
    fields.finish()
    return policy
  }

  /// `every`, `first 2` or `none`.
  private static func phases(_ text: String) throws(ValueProblem) -> CuePolicy.PhaseCues {
    var scanner = try ValueScanner(text)
    let cues: CuePolicy.PhaseCues
    if scanner.take("every") {
      cues = .every
    } else if scanner.take("none") {
      cues = .none
    } else if scanner.take("first") {
      cues = .first(try CountText.read(from: &scanner, of: "reps", most: DoseText.mostReps))
    } else {
      throw ValueProblem(message: "\"\(text)\" is no choice", expected: "every, first 2, or none")
    }
    try scanner.expectEnd("every, first 2, or none")
    return cues
  }

  /// `3`, `3 tones`, `5 voice` or `off`.
  private static func countdown(_ text: String) throws(ValueProblem) -> CuePolicy.Countdown {
    var scanner = try ValueScanner(text)
    guard !scanner.take("off") else { return CuePolicy.Countdown(from: 0) }
    let seconds = try CountText.read(from: &scanner, of: "seconds", least: 0, most: 10)
    let style: CuePolicy.Countdown.Style = scanner.take("voice") ? .voice : .tones
    if style == .tones { _ = scanner.take("tones") }
    try scanner.expectEnd("a countdown such as 3, 3 tones, 5 voice, or off")
    return CuePolicy.Countdown(from: seconds, style: style)
  }

  /// `30s` or `off`.
  private static func halfway(_ text: String) throws(ValueProblem) -> CuePolicy.Halfway {
    text == "off" ? .off : CuePolicy.Halfway(inHoldsFrom: try DurationText.read(text))
  }
}
