internal import CuePlan

extension [TimedSession.Step] {
  /// The steps so many times: as sets where they are one stretch of work, else as rounds.
  ///
  /// A rest that closes them stands between the rounds, together with `rest`, and after the last.
  func repeated(_ count: Int, rest: Seconds = .zero) -> [TimedSession.Step] {
    guard count > 1 else { return self }
    var (round, closing) = (self, Seconds.zero)
    if case .rest(let length)? = round.last {
      closing = length
      round.removeLast()
    }
    let after: [TimedSession.Step] = closing > .zero ? [.rest(closing)] : []
    guard !round.isEmpty else { return [.rest(closing * count + rest * (count - 1))] }
    if round.count == 1, case .work(var work) = round[0], work.sets == 1,
      count <= DoseText.mostSets
    {
      (work.sets, work.rest) = (count, closing + rest)
      return [.work(work)] + after
    }
    return [.rounds(count, rest: closing + rest, round)] + after
  }
}

extension TimedSession.Step {
  /// How long it takes; words take what they take.
  var length: Seconds {
    switch self {
    case .work(let work): work.length * work.sets + work.rest * (work.sets - 1)
    case .rest(let length), .silence(let length): length
    case .words(_, let pause): pause
    case .section(_, let steps): steps.length
    case .rounds(let count, let rest, let steps): steps.length * count + rest * (count - 1)
    }
  }

  /// Every set and round as a step of its own, with the rests between them.
  var unrolled: [TimedSession.Step] {
    switch self {
    case .work(var work):
      let (sets, rest) = (work.sets, work.rest)
      (work.sets, work.rest) = (1, .zero)
      return [.work(work)].joined(sets, by: rest)
    case .rounds(let count, let rest, let steps):
      return steps.flatMap(\.unrolled).joined(count, by: rest)
    case .rest, .words, .silence, .section: return [self]
    }
  }
}

extension [TimedSession.Step] {
  fileprivate var length: Seconds { reduce(.zero) { $0 + $1.length } }

  fileprivate func joined(_ count: Int, by rest: Seconds) -> [TimedSession.Step] {
    Array(repeatElement(self, count: count).joined(separator: rest > .zero ? [.rest(rest)] : []))
  }
}
