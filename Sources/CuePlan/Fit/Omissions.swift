/// Chooses which items go where a length has no room for them: by priority, 5 first, whole and
/// with both sides; never the welcome, the safety line, the close or the last thing to do.
struct Omissions {
  private let candidates: [Candidate]

  private struct Candidate {
    let item: Int
    let leftOut: FitError.LeftOut
    /// The frames that its own phases take at their least.
    let frames: Int
  }

  /// What is chosen.
  struct Choice {
    /// The items, counted in walking order.
    var items: Set<Int> = []
    /// What they are, in the order in which they go.
    var leftOut: [FitError.LeftOut] = []
    /// Whether they free enough, by the time that their own phases take.
    var isEnough = false
  }

  /// Weighs the items of `routine` by the time they take in `timeline`, its shortest form.
  init(_ routine: Routine, in timeline: Timeline) {
    let items = routine.items.inWalkingOrder
    let priorities = routine.items.priorities(inherited: Item.middlePriority)
    let frames = timeline.framesByExercise
    let shares = items.compactMap(\.exercise?.id).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    candidates = items.indices.compactMap { index in
      let item = items[index]
      let name: String, time: Int
      switch item.content {
      case .exercise(let exercise):
        name = DoseText.name(exercise)
        time = frames[exercise.id, default: 0] / shares[exercise.id, default: 1]
      case .silence(let silence):
        name = "silence"
        time = timeline.sampleRate.frame(at: silence.length).index
      default: return nil
      }
      return Candidate(
        item: index,
        leftOut: FitError.LeftOut(name: name, priority: priorities[index], place: item.place),
        frames: time)
    }
  }

  /// The fewest items that free `frames`; as many as may go where all of them are not enough.
  func choice(freeing frames: Int) -> Choice {
    var (left, missing) = (candidates, frames)
    var choice = Choice()
    while missing > 0, left.count > 1, let next = Omissions.next(of: left, missing: missing) {
      let candidate = left.remove(at: next)
      choice.items.insert(candidate.item)
      choice.leftOut.append(candidate.leftOut)
      missing -= candidate.frames
    }
    choice.isEnough = missing <= 0
    return choice
  }

  /// Of the least important ones, the shortest that is enough, or else the longest; of equals,
  /// the last.
  private static func next(of candidates: [Candidate], missing: Int) -> Int? {
    guard let last = candidates.map(\.leftOut.priority).max() else { return nil }
    let ranked = candidates.indices.filter { candidates[$0].leftOut.priority == last }
    let enough = ranked.filter { candidates[$0].frames >= missing }
    if !enough.isEmpty {
      return enough.min { (candidates[$0].frames, $1) < (candidates[$1].frames, $0) }
    }
    return ranked.max { (candidates[$0].frames, $0) < (candidates[$1].frames, $1) }
  }
}

extension Item {
  fileprivate static let middlePriority = 3
}

extension [Item] {
  /// The priorities of all items in walking order; a middle one is that of what holds the item.
  fileprivate func priorities(inherited: Int) -> [Int] {
    flatMap { item -> [Int] in
      let own = item.priority == Item.middlePriority ? inherited : item.priority
      let inner =
        switch item.content {
        case .section(_, let items): items.priorities(inherited: own)
        case .group(let group): group.items.priorities(inherited: own)
        case .routine(let routine): routine.items.priorities(inherited: own)
        default: [Int]()
        }
      return inner + [own]
    }
  }
}

extension Timeline {
  /// The frames of all phases of each exercise.
  fileprivate var framesByExercise: [String: Int] {
    phases.reduce(into: [:]) { frames, phase in
      if let exercise = phase.exercise { frames[exercise, default: 0] += phase.range.count }
    }
  }
}
