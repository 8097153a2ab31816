/// Exercises that follow one another, nothing but rests and words between them: they may change
/// places.
struct ExerciseRun {
  /// What stands in it, in order.
  private var slots: [Slot] = []
  /// Words that wait for the exercise they lead to.
  private var words: [Item] = []

  private enum Slot {
    /// A place for an exercise.
    case exercise(Entry)
    /// A rest, which keeps its place.
    case rest(Item)
  }

  /// An exercise together with the words said right before it, which go where it goes.
  struct Entry {
    var words: [Item]
    var item: Item
    var exercise: Exercise
  }

  /// Takes `item` in, if it is something that may be in a run.
  mutating func take(_ item: Item) -> Bool {
    switch item.content {
    case .exercise(let exercise):
      slots.append(.exercise(Entry(words: words, item: item, exercise: exercise)))
      words = []
    case .rest:
      guard words.isEmpty else { return false }
      slots.append(.rest(item))
    case .say: words.append(item)
    default: return false
    }
    return true
  }

  /// The exercises in order.
  var entries: [Entry] {
    slots.compactMap { if case .exercise(let entry) = $0 { entry } else { nil } }
  }

  /// The items with `entries` in the places of the exercises.
  func items(with entries: [Entry]) -> [Item] {
    var rest = entries[...]
    let items = slots.flatMap { slot -> [Item] in
      guard case .exercise = slot, let entry = rest.popFirst() else {
        if case .rest(let item) = slot { return [item] }
        return []
      }
      var item = entry.item
      item.content = .exercise(entry.exercise)
      return entry.words + [item]
    }
    return items + words
  }
}
