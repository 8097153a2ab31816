internal import CuePlan

/// Writes how a dose changes over the weeks of a program: doses by week where every step puts one
/// figure in place of another, else progress step by step.
struct ProgressionWriter {
  private let exercise: Exercise

  /// Makes a writer for rules about the dose of that exercise.
  init(_ exercise: Exercise) { self.exercise = exercise }

  /// Writes rules under the keys `weeks` and `progress`.
  func entries(_ rules: [ProgressionRule]) -> [YamlEntry] {
    let (progress, weeks) = (rules.filter { !$0.isByWeek }, rules.filter(\.isByWeek))
    return [entry(weeks: weeks), entry(progress: progress)].compactMap(\.self)
  }

  private func entry(weeks rules: [ProgressionRule]) -> YamlEntry? {
    guard !rules.isEmpty else { return nil }
    let weeks = Set(rules.flatMap { $0.steps.map(\.week) }).sorted()
    let entries = weeks.map { week in
      YamlEntry("\(week)", asked(rules, in: week).text ?? "")
    }
    return YamlEntry("weeks", .map(entries, .inLine))
  }

  /// What a week puts in place of the dose.
  private func asked(_ rules: [ProgressionRule], in week: Int) -> AskedDose {
    var asked = AskedDose()
    for rule in rules {
      for step in rule.steps where step.week == week {
        guard case .replace(let amount) = step.change else { continue }
        asked.ask(amount, for: rule.figure, of: exercise)
      }
    }
    return asked
  }

  private func entry(progress rules: [ProgressionRule]) -> YamlEntry? {
    let texts = rules.flatMap { rule in rule.steps.map { text($0, of: rule.figure) } }
    guard !texts.isEmpty else { return nil }
    return YamlEntry(
      "progress", texts.count == 1 ? .word(texts[0]) : .list(texts.map(YamlValue.word), .lines))
  }

  /// Writes a step: `+1 rep every week, at most 10`, `6 reps in week 5`.
  private func text(_ step: ProgressionRule.Step, of figure: ProgressionRule.Figure) -> String {
    let moment =
      switch (step.recurrence, step.week) {
      case (.once, let week): "in week \(week)"
      case (.weekly, 2): "every week"
      case (.weekly, let week): "every week from week \(week)"
      }
    let limit = step.limit.map { ", at \(step.change.isLess ? "least" : "most") \(bare($0))" }
    return "\(change(step.change, of: figure)) \(moment)\(limit ?? "")"
  }

  private func change(
    _ change: ProgressionRule.Change, of figure: ProgressionRule.Figure
  ) -> String {
    switch change {
    case .add(let amount): "+" + counted(amount, figure)
    case .subtract(let amount): "-" + counted(amount, figure)
    case .replace(let amount): counted(amount, figure)
    case .addPercent(let percent): "+\(percent)% \(word(figure))"
    case .subtractPercent(let percent): "-\(percent)% \(word(figure))"
    }
  }

  private func counted(
    _ amount: ProgressionRule.Amount, _ figure: ProgressionRule.Figure
  ) -> String {
    let word = word(figure)
    return "\(bare(amount)) \(amount == .count(1) ? String(word.dropLast()) : word)"
  }

  private func bare(_ amount: ProgressionRule.Amount) -> String {
    switch amount {
    case .count(let count): "\(count)"
    case .length(let length): DurationText.written(length)
    }
  }

  private func word(_ figure: ProgressionRule.Figure) -> String {
    figure == .reps ? exercise.countedUnit.plural : figure.rawValue
  }
}

extension ProgressionRule {
  /// Whether each of its steps is one week's figure in place of another.
  fileprivate var isByWeek: Bool {
    Set(steps.map(\.week)).count == steps.count
      && steps.allSatisfy { step in
        guard case .replace = step.change else { return false }
        return step.limit == nil && step.recurrence == .once
      }
  }
}

extension ProgressionRule.Change {
  fileprivate var isLess: Bool {
    switch self {
    case .subtract, .subtractPercent: true
    case .add, .replace, .addPercent: false
    }
  }
}

extension Exercise {
  /// What its dose counts, on the sides that have their own as well.
  fileprivate var countedUnit: CountedUnit {
    let amounts = dose.perSide.count == 2 ? Array(dose.perSide.values) : [dose.amount.value]
    let isBreaths = amounts.contains { if case .breaths = $0 { true } else { false } }
    return isBreaths ? .breaths : .reps
  }
}

extension AskedDose {
  /// Asks for a figure, as far as it can be one of that kind.
  fileprivate mutating func ask(
    _ amount: ProgressionRule.Amount, for figure: ProgressionRule.Figure, of exercise: Exercise
  ) {
    switch (figure, amount) {
    case (.sets, .count(let count)): sets = Sourced(count, from: .routine)
    case (.reps, .count(let count)):
      self.amount = asked(exercise.countedUnit.amount(count), of: exercise)
    case (.time, .length(let length)): self.amount = asked(.time(length), of: exercise)
    case (.hold, .length(let length)): hold = Sourced(length, from: .routine)
    case (.rest, .length(let length)):
      rests = [Sourced(Rest(length: length, place: .unsaid), from: .routine)]
    default: break
    }
  }

  private func asked(_ amount: Dose.Amount, of exercise: Exercise) -> Sourced<Quantity> {
    Sourced(Quantity(meaning: amount, over: exercise.sides), from: .routine)
  }
}
