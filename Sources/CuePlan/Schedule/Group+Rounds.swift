extension Group {
  /// A rest with words of its own, if any.
  typealias Rest = (length: Seconds, say: Phrase?)

  /// How many rounds there are: as written, or as many as the longest superset member has sets.
  var roundCount: Int {
    switch form {
    case .rounds(let count, _): count
    case .superset: items.compactMap(\.setCount).max() ?? 1
    }
  }

  /// What is done in a round; nothing follows the rest that closes it, so that it is left out
  /// there, as everywhere, and comes back as ``restAfterRounds``.
  func items(inRound round: Int) -> [Item] {
    switch form {
    case .rounds: items
    case .superset: items.supersetRound(round)
    }
  }

  /// The rest between two rounds: the group's own, or else the one that closes its items.
  var restAfterRounds: Rest {
    restBetweenRounds > .zero ? (restBetweenRounds, nil) : closingRest
  }

  /// The rest that closes its items; none behind the last round.
  var closingRest: Rest {
    closingRests.reduce((.zero, nil)) { ($0.length + $1.length, $0.say ?? $1.say) }
  }

  private var closingRests: [Rest] {
    items.reversed().prefix(while: \.isRest).reversed().compactMap { item in
      guard case .rest(let length, let words) = item.content else { return nil }
      return (length, words)
    }
  }
}

extension [Item] {
  /// One set of everything that has one left.
  ///
  /// An item without one goes with the rest before it, so that no two rests meet.
  fileprivate func supersetRound(_ round: Int) -> [Item] {
    var items: [Item] = []
    for item in self where item.setCount.map({ $0 >= round }) ?? true {
      if item.isRest {
        if items.isEmpty { continue }
        if items.last?.isRest ?? false { items.removeLast() }
      }
      items.append(item)
    }
    return items
  }
}

extension Item {
  /// How many rounds of a superset it takes part in; nil for what has no sets, which is in all.
  fileprivate var setCount: Int? {
    switch content {
    case .exercise(let exercise): Swift.max(1, exercise.dose.sets.value)
    case .rest, .say, .silence: nil
    default: 1
    }
  }
}
