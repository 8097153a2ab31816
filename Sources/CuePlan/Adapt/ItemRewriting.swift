extension [Item] {
  /// Every item, also those within others, each after what it holds.
  var inWalkingOrder: [Item] {
    var all: [Item] = []
    for item in self {
      switch item.content {
      case .section(_, let items): all += items.inWalkingOrder
      case .group(let group): all += group.items.inWalkingOrder
      case .routine(let routine): all += routine.items.inWalkingOrder
      default: break
      }
      all.append(item)
    }
    return all
  }

  /// These items in walking order, each replaced by what `change` makes of it, containers after
  /// what they hold; nil leaves the item out.
  ///
  /// `emptied` hears of each container that has nothing to do left in it and goes, too. So does
  /// a rest that would now meet another one, or lead nowhere.
  func rewritten(
    emptied: (Item) -> Void = { _ in }, _ change: (Item) -> Item?
  ) -> [Item] {
    let results = map { item -> Item? in
      let inner = item.rewritingContents { $0.rewritten(emptied: emptied, change) }
      let result = change(inner)
      guard item.holdsWork, !inner.holdsWork, item.isContainer else { return result }
      if result != nil { emptied(item) }
      return nil
    }
    return [Item].withoutLooseRests(results)
  }

  /// What is left, without rests that meet another one, or an end, where something was left out.
  private static func withoutLooseRests(_ results: [Item?]) -> [Item] {
    var kept: [Item] = []
    var isAtGap = false
    for result in results {
      guard let item = result else {
        isAtGap = true
        continue
      }
      if item.isRest, isAtGap, kept.last?.isRest ?? true { continue }
      kept.append(item)
      isAtGap = false
    }
    if isAtGap, kept.last?.isRest == true { kept.removeLast() }
    return kept
  }
}

extension Item {
  /// Whether it holds other items.
  var isContainer: Bool {
    switch content {
    case .section, .group, .routine: true
    default: false
    }
  }

  /// The exercise it is; nil for everything else, a fill included.
  var exercise: Exercise? { if case .exercise(let exercise) = content { exercise } else { nil } }

  /// Whether it is a rest.
  var isRest: Bool { if case .rest = content { true } else { false } }

  /// Whether anything is done in it: an exercise, a quiet time or a fill.
  var holdsWork: Bool {
    switch content {
    case .exercise, .silence, .fill: true
    case .section(_, let items): items.contains(where: \.holdsWork)
    case .group(let group): group.items.contains(where: \.holdsWork)
    case .routine(let routine): routine.items.contains(where: \.holdsWork)
    case .welcome, .safety, .rest, .say, .close: false
    }
  }

  /// The same item with `change` applied to the items that it holds.
  func rewritingContents(_ change: ([Item]) -> [Item]) -> Item {
    var item = self
    switch content {
    case .section(let title, let items):
      item.content = .section(title: title, items: change(items))
    case .group(var group):
      group.items = change(group.items)
      item.content = .group(group)
    case .routine(var routine):
      routine.items = change(routine.items)
      item.content = .routine(routine)
    default: break
    }
    return item
  }
}
