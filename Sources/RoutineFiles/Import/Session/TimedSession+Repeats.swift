internal import CuePlan

extension [TimedSession.Step] {
  /// The same steps with stretches of several works that come again at once, step by step and with
  /// one and the same rest between them, as rounds.
  var withRounds: [TimedSession.Step] {
    var steps: [TimedSession.Step] = []
    var index = startIndex
    while index < endIndex {
      let found = (2...Swift.max(2, (endIndex - index + 1) / 2)).lazy
        .compactMap { repeats(of: $0, from: index) }.first
      steps.append(found?.rounds ?? self[index])
      index = found?.next ?? index + 1
    }
    return steps
  }

  /// The rounds of `count` steps that begin at an index, and the index after the last of them.
  private func repeats(
    of count: Int, from start: Int
  ) -> (rounds: TimedSession.Step, next: Int)? {
    guard start + count < endIndex else { return nil }
    let round = self[start..<start + count]
    guard let first = round.first, let last = round.last, !first.isRest, !last.isRest,
      round.contains(where: { !$0.isRest && !$0.isSame(as: first) })
    else { return nil }
    let rest = self[start + count].restLength
    let gap = rest == nil ? 0 : 1
    var (rounds, next) = (1, start + count)
    while rounds < RoundsText.most, next + gap + count <= endIndex,
      rest == nil || self[next].restLength == rest,
      zip(round, self[(next + gap)...]).allSatisfy({ $0.isSame(as: $1) })
    {
      (rounds, next) = (rounds + 1, next + gap + count)
    }
    return rounds > 1 ? (.rounds(rounds, rest: rest ?? .zero, Array(round)), next) : nil
  }
}

extension TimedSession.Step {
  fileprivate var restLength: Seconds? {
    if case .rest(let length) = self { length } else { nil }
  }

  fileprivate var isRest: Bool { restLength != nil }

  /// Whether the other step is the same again, wherever it stands.
  fileprivate func isSame(as other: TimedSession.Step) -> Bool {
    guard case .work(let work) = self, case .work(let again) = other else { return self == other }
    return work.isSame(as: again) && work.sets == again.sets && work.rest == again.rest
  }
}
