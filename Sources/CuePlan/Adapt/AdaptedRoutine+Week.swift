extension AdaptedRoutine {
  /// The routine as it is done in that week of its program, counted from 1, each change reported.
  ///
  /// A week past the last step has what that step left.
  public func forWeek(_ week: Int) -> AdaptedRoutine {
    var result = self
    var sentences: [String] = []
    result.routine.items = routine.items.rewritten { item in
      var progress = ItemProgress(item, week: max(1, week), breath: routine.breath)
      progress.work()
      sentences += progress.sentences
      return progress.item
    }
    result.changes += DoseText.merged(sentences.map { "\($0) (week \(week))" })
    return result
  }
}

/// One item on its way to a week.
private struct ItemProgress {
  private(set) var item: Item
  private(set) var sentences: [String] = []
  private let week: Int
  private let breath: Seconds

  init(_ item: Item, week: Int, breath: Seconds) {
    self.item = item
    self.week = week
    self.breath = breath
  }

  mutating func work() {
    switch item.content {
    case .exercise(let exercise): item.content = .exercise(advanced(exercise))
    case .group(let group): item.content = .group(advanced(group))
    case .rest(let length, let words):
      item.content = .rest(advanced(length, .time, of: "rest"), say: words)
    case .silence(var silence):
      silence.length = advanced(silence.length, .time, of: "silence")
      item.content = .silence(silence)
    case .welcome, .safety, .say, .fill, .section, .routine, .close: break
    }
  }

  private func rule(for figure: ProgressionRule.Figure) -> ProgressionRule? {
    (item.exercise?.progression ?? item.progression).first { $0.figure == figure }
  }

  private func figure(_ figure: ProgressionRule.Figure, from base: Seconds) -> Seconds {
    rule(for: figure)?.figure(in: week, from: base) ?? base
  }

  private func count(_ figure: ProgressionRule.Figure, from base: Int) -> Int {
    max(1, self.figure(figure, from: Seconds(base)).wholes(of: 1))
  }

  private mutating func advanced(
    _ length: Seconds, _ figure: ProgressionRule.Figure, of name: String
  ) -> Seconds {
    let new = self.figure(figure, from: length)
    if new != length {
      sentences.append("\(name): \(DoseText.length(new)) instead of \(DoseText.length(length))")
    }
    return new
  }

  private mutating func advanced(_ group: Group) -> Group {
    var group = group
    let rounds = count(.sets, from: group.rounds)
    if rounds != group.rounds {
      sentences.append("\(DoseText.count(rounds, "round")) instead of \(group.rounds)")
    }
    group.rounds = rounds
    group.restBetweenRounds = advanced(group.restBetweenRounds, .rest, of: "rest between rounds")
    return group
  }

  private mutating func advanced(_ exercise: Exercise) -> Exercise {
    let name = DoseText.name(exercise)
    var exercise = exercise
    advanceSets(of: &exercise, name)
    advanceAmounts(of: &exercise, name)
    if let hold = exercise.dose.hold?.value ?? OneRep(exercise, breath: breath).commonHold {
      let new = advanced(hold, .hold, of: "\(name), hold")
      if new != hold { exercise.dose.hold = Sourced(new, from: .routine) }
    }
    if let rest = exercise.dose.restBetweenSets?.value {
      exercise.dose.restBetweenSets?.value = advanced(
        rest, .rest, of: "\(name), rest between sets")
    }
    return exercise
  }

  private mutating func advanceSets(of exercise: inout Exercise, _ name: String) {
    let sets = exercise.dose.sets.value
    let new = count(.sets, from: sets)
    guard new != sets else { return }
    exercise.dose.sets = Sourced(new, from: .routine)
    sentences.append("\(name): \(DoseText.count(new, "set")) instead of \(sets)")
  }

  private mutating func advanceAmounts(of exercise: inout Exercise, _ name: String) {
    let amount = exercise.dose.amount.value
    let new = advanced(amount)
    if new != amount {
      exercise.dose.amount = Sourced(new, from: .routine)
      sentences.append(
        "\(name): \(DoseText.amount(new))\(DoseText.eachSide(new, exercise.sides)) instead of "
          + DoseText.figure(amount))
    }
    for side in Side.allCases {
      guard let amount = exercise.dose.perSide[side] else { continue }
      let new = advanced(amount)
      guard new != amount else { continue }
      exercise.dose.perSide[side] = new
      sentences.append(
        "\(name): \(DoseText.amount(new)) on the \(side.rawValue) instead of "
          + DoseText.figure(amount))
    }
  }

  private func advanced(_ amount: Dose.Amount) -> Dose.Amount {
    switch amount {
    case .reps(let reps): .reps(count(.reps, from: reps))
    case .breaths(let breaths): .breaths(count(.reps, from: breaths))
    case .time(let time): .time(max(1, figure(.time, from: time)))
    }
  }
}
