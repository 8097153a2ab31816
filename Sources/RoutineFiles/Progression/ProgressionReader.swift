internal import CuePlan

/// Reads how a dose changes over the weeks of a program: the keys `weeks` and `progress`.
struct ProgressionReader {
  private let findings: Findings
  private let values: ValueReader

  /// Makes a reader that reports there.
  init(findings: Findings) {
    self.findings = findings
    values = ValueReader(findings: findings)
  }

  /// Reads both keys into an exercise whose dose is known; rules for other figures stay, as far as
  /// the dose still has what they change.
  func read(_ fields: inout Fields, into exercise: inout Exercise) {
    var asked = AskedProgression()
    if let node = fields.take("weeks") { readWeeks(node, of: exercise, into: &asked) }
    if let node = fields.take("progress") {
      readProgress(node, of: .exercise, into: &asked) { (progress) throws(ValueProblem) in
        try exercise.checkChange(of: progress.figure, unit: progress.unit)
      }
    }
    for rule in exercise.progression where asked.steps[rule.figure] == nil {
      asked.steps[rule.figure] = rule.steps
    }
    exercise.progression = asked.rules.filter { exercise.changes($0.figure) }
  }

  /// Reads both keys of a group, a rest or a quiet time.
  func rules(_ fields: inout Fields, of subject: ProgressSubject) -> [ProgressionRule] {
    var asked = AskedProgression()
    if let node = fields.take("weeks") {
      readWeeks(node, expected: subject.expected) { week, node in
        let figures = values.value(node) { (text) throws(ValueProblem) in
          try WeekText.figures(text, of: subject)
        }
        for (figure, amount) in figures ?? [:] {
          asked.add(ProgressionRule.Step(week: week, .replace(amount)), to: figure)
        }
      }
    }
    if let node = fields.take("progress") {
      readProgress(node, of: subject, into: &asked) { _ in }
    }
    return asked.rules
  }

  /// `{ 2: 6 reps, 5: "10 reps, hold 8s" }`: from each week on, that in place of the dose.
  private func readWeeks(
    _ node: Node, of exercise: Exercise, into asked: inout AskedProgression
  ) {
    readWeeks(node, expected: ProgressSubject.exercise.expected) { week, node in
      guard let dose = DoseReader(findings: findings).asked(node) else { return }
      do throws(ValueProblem) {
        for (figure, amount) in try dose.figures(of: exercise) {
          asked.add(ProgressionRule.Step(week: week, .replace(amount)), to: figure)
        }
      } catch {
        findings.report(error, in: node)
      }
    }
  }

  private func readWeeks(_ node: Node, expected: String, _ read: (Int, Node) -> Void) {
    guard case .map(let entries) = node.content else {
      findings.report(
        "\"weeks\" is a map of weeks, and this is \(node.kind)", at: node, expected: expected)
      return
    }
    for entry in entries {
      if let week = values.value(entry.key, WeekText.read) { read(week, entry.value) }
    }
  }

  /// `+1 rep every week, at most 10`, or a list of such texts.
  private func readProgress(
    _ node: Node, of subject: ProgressSubject, into asked: inout AskedProgression,
    check: (ProgressText.Progress) throws(ValueProblem) -> Void
  ) {
    let inWeeks = Set(asked.steps.keys)
    _ = values.list(node) { node in
      values.value(node) { (text) throws(ValueProblem) in
        let progress = try ProgressText.read(text, of: subject)
        try check(progress)
        guard !inWeeks.contains(progress.figure) else {
          throw ValueProblem(
            message:
              "\"weeks\" and \"progress\" both change the \(subject.name(of: progress.figure))",
            help: "keep one of them")
        }
        asked.add(progress.step, to: progress.figure)
      }
    }
  }
}

/// The steps that were read so far, by what they change.
private struct AskedProgression {
  var steps: [ProgressionRule.Figure: [ProgressionRule.Step]] = [:]

  mutating func add(_ step: ProgressionRule.Step, to figure: ProgressionRule.Figure) {
    steps[figure, default: []].append(step)
  }

  /// The steps as rules, in the order of figures.
  var rules: [ProgressionRule] {
    ProgressionRule.Figure.allCases.compactMap { figure in
      steps[figure].map { ProgressionRule(figure, steps: $0) }
    }
  }
}
