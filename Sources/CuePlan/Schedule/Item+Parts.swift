extension Item {
  /// Whether it is such a thing, or a section or group with one in it.
  ///
  /// What frames a routine inside a routine is not heard, and does not count.
  func holds(_ isWanted: (Content) -> Bool) -> Bool {
    switch content {
    case .section(_, let items): items.contains { $0.holds(isWanted) }
    case .group(let group): group.items.contains { $0.holds(isWanted) }
    default: isWanted(content)
    }
  }

  /// Whether nothing is done in it: a rest, or a part that was left with rests only.
  var isIdle: Bool {
    switch content {
    case .rest: true
    case .silence(let silence): silence.length <= .zero
    case .section(_, let items): items.allSatisfy(\.isIdle)
    case .group(let group): group.items.allSatisfy(\.isIdle)
    case .routine(let routine): routine.items.allSatisfy { $0.isIdle || $0.isFrame }
    default: false
    }
  }

  /// Whether it opens or closes a session.
  var isFrame: Bool {
    switch content {
    case .welcome, .safety, .close: true
    default: false
    }
  }

  /// The exercise that it begins with; nil where words or a quiet time come first.
  var firstExercise: Exercise? {
    switch content {
    case .exercise(let exercise): exercise
    case .group(let group): group.items.first { !$0.isIdle }?.firstExercise
    case .routine(let routine):
      routine.items.first { !$0.isIdle && !$0.isFrame }?.firstExercise
    default: nil
    }
  }
}

extension [Item] {
  /// What each item is followed by in its scope, rests not counted; the last ones by `next`.
  func followers(before next: Item?) -> [Item?] {
    var next = next
    var followers: [Item?] = []
    for item in reversed() {
      followers.append(next)
      if !item.isIdle { next = item }
    }
    return followers.reversed()
  }
}
