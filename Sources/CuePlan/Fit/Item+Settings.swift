extension Item {
  /// Gives the flexible length another value.
  mutating func set(_ flexible: FlexibleLength, to length: Seconds) {
    guard length != flexible.usual else { return }
    switch content {
    case .rest(_, let words): content = .rest(length, say: words)
    case .group(var group):
      group.restBetweenRounds = length
      content = .group(group)
    case .exercise(var exercise):
      exercise.dose.set(flexible.subject, to: length)
      content = .exercise(exercise)
    default: break
    }
  }

  /// Gives the flexible count another value.
  mutating func set(_ flexible: FlexibleCount, to count: Int) {
    guard count != flexible.usual else { return }
    switch content {
    case .group(var group):
      group.rounds = count
      content = .group(group)
    case .exercise(var exercise):
      exercise.dose.set(flexible, to: count)
      content = .exercise(exercise)
    default: break
    }
  }

  /// Leaves the short form of the setup where the exercise is one of `ids`.
  mutating func shortenSetup(of ids: Set<String>) {
    guard !ids.isEmpty, case .exercise(var exercise) = content, ids.contains(exercise.id),
      exercise.setup.short != nil
    else { return }
    exercise.setup.long = nil
    content = .exercise(exercise)
  }
}

extension Dose {
  fileprivate mutating func set(_ subject: FlexibleLength.Subject, to length: Seconds) {
    switch subject {
    case .hold: hold = Sourced(length, from: .tool)
    case .work: amount = Sourced(.time(length), from: .tool)
    case .restBetweenSets: restBetweenSets = Sourced(length, from: .tool)
    case .rest, .restBetweenRounds: break
    }
  }

  fileprivate mutating func set(_ flexible: FlexibleCount, to count: Int) {
    switch flexible.subject {
    case .reps: amount = Sourced(.reps(count), from: .tool)
    case .breaths: amount = Sourced(.breaths(count), from: .tool)
    case .repsInTime(let each): amount = Sourced(.time(each * count), from: .tool)
    case .rounds: break
    }
  }
}

extension Group {
  /// Its rounds, where fitting may change them: up to twice as many, unless its author says else.
  func flexibleRounds(item: Int) -> FlexibleCount? {
    let most = rounds > 1 ? rounds * 2 : rounds
    return FlexibleCount(
      item: item, subject: .rounds, bounds: roundBounds ?? rounds...max(rounds, most),
      usual: rounds)
  }
}
