internal import CuePlan

extension [TimedSession.Step] {
  /// The same steps with work that is called a rest as one, and rests that follow each other joined.
  var withRests: [TimedSession.Step] {
    flatMap(\.asRest).reduce(into: []) { steps, step in
      if case .rest(let more) = step, case .rest(let length)? = steps.last {
        steps[steps.count - 1] = .rest(length + more)
      } else {
        steps.append(step)
      }
    }
  }

  /// The same steps with work that is repeated, with one and the same rest or none, as sets.
  var withSets: [TimedSession.Step] {
    var steps: [TimedSession.Step] = []
    var index = startIndex
    while index < endIndex {
      switch self[index] {
      case .work(let work):
        let (sets, next) = run(of: work, from: index)
        steps.append(.work(sets))
        index = next
      case .section(let title, let inner):
        steps.append(.section(title, inner.withSets))
        index += 1
      case .rounds(let count, let rest, let inner):
        steps += inner.withSets.repeated(count, rest: rest)
        index += 1
      case .rest, .words, .silence:
        steps.append(self[index])
        index += 1
      }
    }
    return steps
  }

  /// The sets that begin at an index, and the index after the last of them.
  private func run(
    of work: TimedSession.Work, from start: Int
  ) -> (sets: TimedSession.Work, next: Int) {
    var sets = work
    var next = start + 1
    guard work.sets == 1 else { return (sets, next) }
    var rest = Seconds.zero
    var after = next
    if after < endIndex, case .rest(let length) = self[after] {
      (rest, after) = (length, after + 1)
    }
    while sets.sets < DoseText.mostSets, after < endIndex, case .work(let again) = self[after],
      again.sets == 1, work.isSame(as: again), rest == .zero || self[after - 1] == .rest(rest)
    {
      (sets.sets, sets.rest) = (sets.sets + 1, rest)
      next = after + 1
      after = rest == .zero ? next : next + 1
    }
    return (sets, next)
  }

  /// Everything that is worked, sections opened.
  var works: [TimedSession.Work] {
    flatMap { step -> [TimedSession.Work] in
      switch step {
      case .work(let work): [work]
      case .section(_, let steps), .rounds(_, _, let steps): steps.works
      case .rest, .words, .silence: []
      }
    }
  }
}

extension TimedSession.Step {
  /// The step, or a rest where that is what its work is called.
  fileprivate var asRest: [TimedSession.Step] {
    switch self {
    case .work(let work) where RestWord.isRest(work.name): [.rest(length)]
    case .section(let title, let steps): [.section(title, steps.withRests)]
    case .rounds(let count, let rest, let steps): steps.withRests.repeated(count, rest: rest)
    case .work, .rest, .words, .silence: [self]
    }
  }
}
