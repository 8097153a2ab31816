/// Puts exercises in an order of few moves: down once and up once, what needs the same equipment
/// together, no three of the same movement running where that can be helped.
struct PositionOrder {
  private var left: [[ExerciseRun.Entry]]
  private var ordered: [ExerciseRun.Entry] = []

  /// The entries in that order; of what is equal, the one listed first comes first.
  static func ordered(_ entries: [ExerciseRun.Entry]) -> [ExerciseRun.Entry] {
    var order = PositionOrder(entries)
    for stage in order.left.indices { order.place(stage) }
    return MovementSpacing.spaced(order.ordered)
  }

  private init(_ entries: [ExerciseRun.Entry]) {
    let settled = PositionOrder.settled(entries)
    let stages = Set(settled.map(\.exercise.stage)).sorted()
    left = stages.map { stage in settled.filter { $0.exercise.stage == stage } }
  }

  /// Gives every exercise that has a choice a position that others need anyway.
  private static func settled(_ entries: [ExerciseRun.Entry]) -> [ExerciseRun.Entry] {
    let needed = Set(entries.filter { $0.exercise.otherStarts.isEmpty }.map(\.exercise.start))
    return entries.map { entry in
      var entry = entry
      let choices = [entry.exercise.start] + entry.exercise.otherStarts
      if let start = choices.first(where: needed.contains), start != entry.exercise.start {
        if entry.exercise.end == entry.exercise.start { entry.exercise.end = start }
        entry.exercise.start = start
      }
      return entry
    }
  }

  /// Orders one stage: first what shares equipment with the last exercise before it, last what
  /// shares it with the next stage.
  private mutating func place(_ stage: Int) {
    let next = Set(left.dropFirst(stage + 1).first?.flatMap(\.exercise.gear) ?? [])
    while !left[stage].isEmpty {
      let hand = ordered.last?.exercise.gear ?? []
      let choices = left[stage]
      let pick =
        choices.firstIndex { !$0.exercise.gear.isDisjoint(with: hand) }
        ?? choices.firstIndex { $0.exercise.gear.isDisjoint(with: next) }
        ?? 0
      ordered.append(left[stage].remove(at: pick))
    }
  }
}

extension Exercise {
  /// Where it belongs on the way down and up: its position, and of those that share it, what ends
  /// elsewhere last.
  fileprivate var stage: Int { start.stage * 2 + (end == start ? 0 : 1) }

  /// The equipment that has to be fetched and put away; the mat stays.
  var gear: Set<String> { Set(equipment).subtracting(["mat"]) }
}
