/// How one figure of a dose changes over the weeks of a program.
///
/// The steps are stacked in order on what the dose says, unrounded, and the result is rounded down
/// once: 5 repetitions and 10 % more each week are 5, 5, 6, 6, 7. After the last step the figure
/// stays, or goes on growing where that step repeats.
public struct ProgressionRule: Hashable, Sendable {
  /// The figure that changes.
  public var figure: Figure
  /// The steps, by week.
  public var steps: [Step]

  /// Makes a rule; its steps are put in order of their weeks.
  public init(_ figure: Figure, steps: [Step]) {
    self.figure = figure
    self.steps = steps.enumerated()
      .sorted { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }
      .map(\.element)
  }

  /// A figure of a dose.
  public enum Figure: String, Hashable, Sendable, CaseIterable {
    /// Repetitions in a set, on each side, or breaths where the dose counts them.
    case reps
    /// Sets, or the rounds of a group.
    case sets
    /// The length of every hold.
    case hold
    /// The length of a dose in time, of a rest or of a quiet time.
    case time
    /// Rest between sets, or between the rounds of a group.
    case rest
  }

  /// One change.
  public struct Step: Hashable, Sendable {
    /// The week in which it comes, counted from 1.
    public var week: Int
    /// What it does.
    public let change: Change
    /// What the figure may not pass; nothing holds back a figure in place of another.
    public let limit: Amount?
    /// Whether it comes again in every week after that, until the next step; a figure in place of
    /// another comes once.
    public let recurrence: Recurrence

    /// Makes a step that comes once and has no limit, unless told otherwise; one that puts a figure
    /// in place of another knows neither.
    public init(
      week: Int, _ change: Change, limit: Amount? = nil, recurrence: Recurrence = .once
    ) {
      self.week = week
      self.change = change
      let isReplacing = if case .replace = change { true } else { false }
      self.limit = isReplacing ? nil : limit
      self.recurrence = isReplacing ? .once : recurrence
    }
  }

  /// So many repetitions or sets, or so long.
  public enum Amount: Hashable, Sendable {
    /// Repetitions, breaths, sets or rounds.
    case count(Int)
    /// A length of time.
    case length(Seconds)

    /// The bare number, in the house's exact fractions.
    var exact: Seconds {
      switch self {
      case .count(let count): Seconds(count)
      case .length(let length): length
      }
    }
  }

  /// What a step does to the figure.
  public enum Change: Hashable, Sendable {
    /// So much more.
    case add(Amount)
    /// So much less.
    case subtract(Amount)
    /// That instead.
    case replace(Amount)
    /// So many hundredths more.
    case addPercent(Int)
    /// So many hundredths less.
    case subtractPercent(Int)
  }

  /// How often a step comes.
  public enum Recurrence: String, Hashable, Sendable, CaseIterable {
    /// In its week only.
    case once
    /// In its week and every week after it, until the next step.
    case weekly
  }

  /// The whole number in `week` where the dose says `base`, rounded down; `base` as it is where
  /// nothing changes it.
  func figure(in week: Int, from base: Seconds) -> Seconds {
    let exact = exactFigure(in: week, from: base)
    return exact == base ? base : Seconds(max(.zero, exact).wholes(of: 1))
  }

  /// The figure before it is rounded down.
  ///
  /// A limit holds a step back; it does not pull back a figure that was past it before.
  private func exactFigure(in week: Int, from base: Seconds) -> Seconds {
    var figure = base
    for (index, step) in steps.enumerated() where step.week <= week {
      var times = 1
      if step.recurrence == .weekly {
        let next = steps.dropFirst(index + 1).first { $0.week > step.week }?.week
        times = min(week, (next ?? .max) - 1) - step.week + 1
      }
      for _ in 0..<times {
        let stepped = step.change.applied(to: figure)
        if stepped == figure { break }
        figure = step.held(stepped, from: figure)
      }
    }
    return figure
  }
}

extension ProgressionRule.Step {
  /// `new`, or the limit if the way there from `old` passes it.
  fileprivate func held(_ new: Seconds, from old: Seconds) -> Seconds {
    guard let limit = limit?.exact else { return new }
    return new > old ? max(old, min(new, limit)) : min(old, max(new, limit))
  }
}

extension ProgressionRule.Change {
  fileprivate func applied(to figure: Seconds) -> Seconds {
    switch self {
    case .add(let amount): figure + amount.exact
    case .subtract(let amount): figure - amount.exact
    case .replace(let amount): amount.exact
    case .addPercent(let percent): figure.scaled(by: Int64(100 + percent), over: 100)
    case .subtractPercent(let percent): figure.scaled(by: Int64(100 - percent), over: 100)
    }
  }
}
