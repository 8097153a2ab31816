internal import CuePlan

/// Writes how something changes over the weeks of a program: figures by week where every step puts
/// one in place of another, else progress step by step.
struct ProgressionWriter {
  /// The figures that a week puts in place of others.
  private typealias Figures = [ProgressionRule.Figure: ProgressionRule.Amount]

  private let word: (ProgressionRule.Figure) -> String
  private let text: (Figures) -> String

  /// Makes a writer for rules about the dose of that exercise.
  init(_ exercise: Exercise) {
    word = { $0 == .reps ? exercise.countedUnit.plural : $0.rawValue }
    text = { figures in
      var asked = AskedDose()
      for (figure, amount) in figures { asked.ask(amount, for: figure, of: exercise) }
      return asked.text ?? ""
    }
  }

  /// Makes a writer for rules about what has no dose.
  init(_ subject: ProgressSubject) {
    word = { subject.word(for: $0) ?? $0.rawValue }
    text = { figures in
      let rounds = figures[.sets].map { $0 == .count(1) ? "once" : "\(Self.bare($0)) rounds" }
      let rest = figures[.rest].map { "rest \(Self.bare($0))" }
      let length = figures[.time].map(Self.bare)
      return [rounds, rest, length].compactMap(\.self).joined(separator: ", ")
    }
  }

  /// Writes rules under the keys `weeks` and `progress`.
  func entries(_ rules: [ProgressionRule]) -> [YamlEntry] {
    let (progress, weeks) = (rules.filter { !$0.isByWeek }, rules.filter(\.isByWeek))
    return [entry(weeks: weeks), entry(progress: progress)].compactMap(\.self)
  }

  private func entry(weeks rules: [ProgressionRule]) -> YamlEntry? {
    guard !rules.isEmpty else { return nil }
    let weeks = Set(rules.flatMap { $0.steps.map(\.week) }).sorted()
    let entries = weeks.map { week in
      YamlEntry("\(week)", text(figures(rules, in: week)))
    }
    return YamlEntry("weeks", .map(entries, .inLine))
  }

  /// What a week puts in place of the dose.
  private func figures(_ rules: [ProgressionRule], in week: Int) -> Figures {
    var figures: Figures = [:]
    for rule in rules {
      for step in rule.steps where step.week == week {
        guard case .replace(let amount) = step.change else { continue }
        figures[rule.figure] = amount
      }
    }
    return figures
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
    let limit = step.limit.map {
      ", at \(step.change.isLess ? "least" : "most") \(Self.bare($0))"
    }
    return "\(change(step.change, of: figure)) \(moment)\(limit ?? "")"
  }

  private func change(
    _ change: ProgressionRule.Change, of figure: ProgressionRule.Figure
  ) -> String {
    switch change {
    case .add(let amount): "+" + counted(amount, figure)
    case .subtract(let amount): "-" + counted(amount, figure)
    case .replace(let amount): counted(amount, figure)
    case .addPercent(let percent): named("+\(percent)%", word(figure))
    case .subtractPercent(let percent): named("-\(percent)%", word(figure))
    }
  }

  private func counted(
    _ amount: ProgressionRule.Amount, _ figure: ProgressionRule.Figure
  ) -> String {
    let word = word(figure)
    return named(Self.bare(amount), amount == .count(1) ? String(word.dropLast()) : word)
  }

  private func named(_ amount: String, _ word: String) -> String {
    word.isEmpty ? amount : "\(amount) \(word)"
  }

  private static func bare(_ amount: ProgressionRule.Amount) -> String {
    switch amount {
    case .count(let count): "\(count)"
    case .length(let length): DurationText.written(length)
    }
  }
}

extension ProgressionRule {
  /// Whether each of its steps is one week's figure in place of another.
  fileprivate var isByWeek: Bool {
    Set(steps.map(\.week)).count == steps.count
      && steps.allSatisfy { if case .replace = $0.change { true } else { false } }
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
