/// Keeps three exercises of the same movement from following one another where another exercise of
/// the same position can come between.
enum MovementSpacing {
  /// The entries with as few such threes as swaps within a position allow.
  static func spaced(_ entries: [ExerciseRun.Entry]) -> [ExerciseRun.Entry] {
    var entries = entries
    for third in entries.indices.dropFirst(2) where isThird(third, in: entries) {
      guard let filler = filler(for: third, in: entries) else { continue }
      let entry = entries.remove(at: filler)
      entries.insert(entry, at: filler < third ? third - 1 : third)
    }
    return entries
  }

  /// The nearest exercise that may come before `third` and helps: it is done in the same position,
  /// keeps no equipment from another and leaves no new three behind.
  private static func filler(for third: Int, in entries: [ExerciseRun.Entry]) -> Int? {
    let threes = entries.indices.dropFirst(2).filter { isThird($0, in: entries) }.count
    return entries.indices
      .filter { index in
        let other = entries[index].exercise
        guard index != third, other.gear.isEmpty, other.end == other.start,
          other.start == entries[third].exercise.start
        else { return false }
        var moved = entries
        let entry = moved.remove(at: index)
        moved.insert(entry, at: index < third ? third - 1 : third)
        return moved.indices.dropFirst(2).filter { isThird($0, in: moved) }.count < threes
          && !separatesGear(moved)
      }
      .min { abs($0 - third) < abs($1 - third) }
  }

  private static func isThird(_ index: Int, in entries: [ExerciseRun.Entry]) -> Bool {
    let three = entries[index - 2...index].map { Set($0.exercise.movements) }
    return !three[0].intersection(three[1]).intersection(three[2]).isEmpty
  }

  /// Whether an exercise without equipment stands between two that share some.
  private static func separatesGear(_ entries: [ExerciseRun.Entry]) -> Bool {
    entries.indices.dropFirst(2).contains { index in
      entries[index - 1].exercise.gear.isEmpty
        && !entries[index].exercise.gear.isDisjoint(with: entries[index - 2].exercise.gear)
    }
  }
}
