extension AdaptedRoutine {
  /// The routine in the order that it asks for, and each routine in it in that of its own.
  public func ordered() -> AdaptedRoutine {
    var result = self
    result.routine.items = routine.items.map { $0.orderingRoutines(reporting: &result.changes) }
    return switch routine.order {
    case .asListed: result
    case .grouped, .groupedBySide: result.groupedByPosition()
    }
  }

  /// The exercises of each section by position, unless that saves no moving.
  ///
  /// Sections keep their order, groups and nested routines their inside. A lying exercise whose
  /// first side nobody set begins on the side where the one before it ends; where the order is by
  /// side as well, those that follow one another are done together, side by side.
  public func groupedByPosition() -> AdaptedRoutine {
    var grouping = PositionGrouping(order: routine.order)
    var result = self
    result.routine.items = grouping.grouped(routine.items)
    let (before, after) = (Moving(through: routine), Moving(through: result.routine))
    guard after.time < before.time else {
      return AdaptedRoutine(
        routine, changes: changes + ["order: as listed, for no other saves moving"])
    }
    result.changes += grouping.changes
    result.changes.append(
      "moving: \(DoseText.length(after.time)) and "
        + "\(DoseText.count(after.changes, "change")) of position instead of "
        + "\(DoseText.length(before.time)) and \(before.changes)")
    return result
  }
}

extension Item {
  /// The item with the routines in it in the order that they ask for.
  fileprivate func orderingRoutines(reporting changes: inout [String]) -> Item {
    guard case .routine(let inner) = content else {
      return rewritingContents { items in
        items.map { $0.orderingRoutines(reporting: &changes) }
      }
    }
    let ordered = AdaptedRoutine(inner).ordered()
    changes += ordered.changes.map { "\(inner.title): \($0)" }
    var item = self
    item.content = .routine(ordered.routine)
    return item
  }
}

/// Groups the exercises of a routine by position, section by section.
private struct PositionGrouping {
  /// What was changed, a sentence each.
  private(set) var changes: [String] = []
  private let order: ExerciseOrder
  private var moving = Moving()

  init(order: ExerciseOrder) { self.order = order }

  mutating func grouped(_ items: [Item]) -> [Item] {
    var result: [Item] = []
    var run = ExerciseRun()
    for item in items {
      if run.take(item) { continue }
      result += ordered(run)
      run = ExerciseRun()
      result.append(fixed(item))
    }
    return result + ordered(run)
  }

  /// What keeps its place: a section is grouped within, everything else stays as it is.
  private mutating func fixed(_ item: Item) -> Item {
    guard case .section = item.content else {
      for exercise in [item].inWalkingOrder.compactMap(\.exercise) { moving.add(exercise) }
      return item
    }
    return item.rewritingContents { grouped($0) }
  }

  private mutating func ordered(_ run: ExerciseRun) -> [Item] {
    let before = run.entries
    var entries = PositionOrder.ordered(before)
    for index in entries.indices {
      startWhereLastEnded(&entries[index].exercise)
      moving.add(entries[index].exercise)
    }
    report(entries, listed: before)
    let items = run.items(with: entries)
    return order == .groupedBySide ? SideMerging.merged(items, reporting: &changes) : items
  }

  /// Saves the roll back to the usual first side, unless somebody set that side.
  private mutating func startWhereLastEnded(_ exercise: inout Exercise) {
    let place = moving.place
    guard order != .groupedBySide, exercise.isLyingBlock, exercise.firstSide.provenance == .tool,
      place.position == .sideLying, let side = place.side, side != exercise.firstSide.value
    else { return }
    exercise.firstSide.value = side
    changes.append("\(DoseText.name(exercise)): \(side.rawValue) side first")
  }

  private mutating func report(
    _ entries: [ExerciseRun.Entry], listed: [ExerciseRun.Entry]
  ) {
    let names = entries.map { DoseText.name($0.exercise) }
    if names != listed.map({ DoseText.name($0.exercise) }) {
      changes.append("grouped by position: \(names.joined(separator: ", "))")
    }
    for entry in entries where entry.item.exercise?.start != entry.exercise.start {
      changes.append("\(DoseText.name(entry.exercise)): done \(entry.exercise.start.rawValue)")
    }
  }
}
