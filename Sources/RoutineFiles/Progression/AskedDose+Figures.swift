internal import CuePlan

extension AskedDose {
  /// The figures of this dose that a week can put in place of an exercise's own.
  func figures(
    of exercise: Exercise
  ) throws(ValueProblem) -> [(ProgressionRule.Figure, ProgressionRule.Amount)] {
    guard perSide.isEmpty, firstSide == nil, tempo == nil else {
      throw ValueProblem(
        message: "a week can change sets, the amount, the hold and the rest between sets only",
        help: "write tempo and sides in the dose itself")
    }
    var figures: [(ProgressionRule.Figure, ProgressionRule.Amount)] = []
    if let sets { figures.append((.sets, .count(sets.value))) }
    if let amount {
      figures.append(try amount.value.amount(over: exercise.sides).figure(of: exercise))
    }
    if let hold {
      try exercise.checkChange(of: .hold)
      figures.append((.hold, .length(try hold.value.whole())))
    }
    for rest in rests {
      guard rest.value.place != .betweenReps else {
        throw ValueProblem(
          message: "a week cannot change the rest between reps",
          expected: "the rest between sets, if any")
      }
      try exercise.checkChange(of: .rest)
      figures.append((.rest, .length(try rest.value.length.whole())))
    }
    return figures
  }
}

extension Dose.Amount {
  fileprivate func figure(
    of exercise: Exercise
  ) throws(ValueProblem) -> (ProgressionRule.Figure, ProgressionRule.Amount) {
    switch self {
    case .reps(let count):
      try exercise.checkChange(of: .reps, unit: .reps)
      return (.reps, .count(count))
    case .breaths(let count):
      try exercise.checkChange(of: .reps, unit: .breaths)
      return (.reps, .count(count))
    case .time(let length):
      try exercise.checkChange(of: .time)
      return (.time, .length(try length.whole()))
    }
  }
}

extension Exercise {
  /// Whether its dose has that figure, so that a program has words to change it: none are for reps
  /// on one side and breaths on the other.
  func changes(_ figure: ProgressionRule.Figure) -> Bool {
    let units: [CountedUnit?] = figure == .reps ? CountedUnit.allCases : [nil]
    return units.contains { unit in
      do throws(ValueProblem) { try checkChange(of: figure, unit: unit) } catch { return false }
      return true
    }
  }

  /// Refuses to change a figure that the dose of this exercise does not have.
  func checkChange(
    of figure: ProgressionRule.Figure, unit: CountedUnit? = nil
  ) throws(ValueProblem) {
    switch figure {
    case .sets: return
    case .reps, .time:
      let amounts = dose.perSide.count == 2 ? Array(dose.perSide.values) : [dose.amount.value]
      for amount in amounts where !amount.counts(figure, unit) {
        throw ValueProblem(
          message: "the dose of \"\(id)\" is in \(amount.unit), which other weeks keep",
          expected: "\(amount.unit), or another dose to begin with")
      }
    case .hold:
      let lengths = Set(phases.filter { $0.kind == .hold }.map(\.length.value))
      guard !phases.isEmpty, dose.hold == nil, lengths.count != 1 else { return }
      throw ValueProblem(
        message: "\"\(id)\" has \(lengths.isEmpty ? "no phase that is held" : "holds that differ")",
        help: lengths.isEmpty ? nil : "write \"hold\" in its dose first")
    case .rest:
      guard dose.restBetweenSets == nil else { return }
      throw ValueProblem(
        message: "the dose of \"\(id)\" has no rest between sets",
        help: "write \"rest 30s between sets\" in it first")
    }
  }
}

extension Dose.Amount {
  /// Whether a change of that figure is a change of this amount.
  fileprivate func counts(_ figure: ProgressionRule.Figure, _ unit: CountedUnit?) -> Bool {
    switch self {
    case .reps: figure == .reps && unit != .breaths
    case .breaths: figure == .reps && unit != .reps
    case .time: figure == .time
    }
  }

  fileprivate var unit: String {
    switch self {
    case .reps: "reps"
    case .breaths: "breaths"
    case .time: "time"
    }
  }
}

extension Seconds {
  /// The length, if it is in whole seconds; those of a program are.
  fileprivate func whole() throws(ValueProblem) -> Seconds {
    guard denominator == 1 else {
      throw ValueProblem(
        message: "a program counts in whole seconds", expected: "a length such as 10s")
    }
    return self
  }
}
