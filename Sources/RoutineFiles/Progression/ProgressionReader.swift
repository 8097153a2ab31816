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
    if let node = fields.take("progress") { readProgress(node, of: exercise, into: &asked) }
    for rule in exercise.progression where asked.steps[rule.figure] == nil {
      asked.steps[rule.figure] = rule.steps
    }
    exercise.progression = asked.rules.filter { exercise.changes($0.figure) }
  }

  /// `{ 2: 6 reps, 5: "10 reps, hold 8s" }`: from each week on, that in place of the dose.
  private func readWeeks(
    _ node: Node, of exercise: Exercise, into asked: inout AskedProgression
  ) {
    guard case .map(let entries) = node.content else {
      findings.report(
        "\"weeks\" is a map of weeks, and this is \(node.kind)", at: node,
        expected: "weeks with their doses, such as { 2: 6 reps, 4: 8 reps }")
      return
    }
    for entry in entries {
      let week = values.value(entry.key, WeekText.read)
      guard let week, let dose = DoseReader(findings: findings).asked(entry.value) else { continue }
      do throws(ValueProblem) {
        for (figure, amount) in try dose.figures(of: exercise) {
          asked.steps[figure, default: []].append(
            ProgressionRule.Step(week: week, .replace(amount)))
        }
      } catch {
        findings.report(error, in: entry.value)
      }
    }
  }

  /// `+1 rep every week, at most 10`, or a list of such texts.
  private func readProgress(
    _ node: Node, of exercise: Exercise, into asked: inout AskedProgression
  ) {
    let inWeeks = Set(asked.steps.keys)
    _ = values.list(node) { node in
      values.value(node) { (text) throws(ValueProblem) in
        let progress = try ProgressText.read(text)
        try exercise.checkChange(of: progress.figure, unit: progress.unit)
        guard !inWeeks.contains(progress.figure) else {
          throw ValueProblem(
            message: "\"weeks\" and \"progress\" both change the \(progress.figure.rawValue)",
            help: "keep one of them")
        }
        asked.steps[progress.figure, default: []].append(progress.step)
      }
    }
  }
}

/// The steps that were read so far, by what they change.
private struct AskedProgression {
  var steps: [ProgressionRule.Figure: [ProgressionRule.Step]] = [:]

  /// The steps as rules, in the order of figures.
  var rules: [ProgressionRule] {
    ProgressionRule.Figure.allCases.compactMap { figure in
      steps[figure].map { ProgressionRule(figure, steps: $0) }
    }
  }
}
