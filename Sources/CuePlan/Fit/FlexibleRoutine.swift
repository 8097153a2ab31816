/// A routine together with everything in it that fitting may change.
struct FlexibleRoutine {
  let routine: Routine
  private(set) var lengths: [FlexibleLength] = []
  private(set) var counts: [FlexibleCount] = []

  init(_ routine: Routine) {
    self.routine = routine
    var index = 0
    for item in routine.items.inWalkingOrder {
      collect(from: item, at: index)
      index += 1
    }
  }

  private mutating func collect(from item: Item, at index: Int) {
    switch item.content {
    case .rest(let length, _):
      lengths += [FlexibleLength.rest(length, .rest, of: index)].compactMap(\.self)
    case .exercise(let exercise):
      lengths += exercise.flexibleLengths(item: index, breath: routine.breath)
      counts += [exercise.flexibleCount(item: index, breath: routine.breath)].compactMap(\.self)
    case .group(let group):
      let rest = group.rounds > 1 ? group.restBetweenRounds : .zero
      lengths += [FlexibleLength.rest(rest, .restBetweenRounds, of: index)].compactMap(\.self)
      counts += [group.flexibleRounds(item: index)].compactMap(\.self)
    case .welcome, .safety, .silence, .say, .fill, .section, .routine, .close: break
    }
  }

  /// The ids of its exercises.
  var exercises: Set<String> {
    Set(routine.items.inWalkingOrder.compactMap(\.exercise?.id))
  }

  /// Everything as the routine has it.
  var usual: FitSettings { settings(at: .usual) }

  /// Lengths that tight; counts and setups as the routine has them.
  func settings(at tightness: Tightness) -> FitSettings {
    FitSettings(lengths: lengths(at: tightness), counts: counts.map(\.usual))
  }

  /// Every length where they are that tight.
  func lengths(at tightness: Tightness) -> [Seconds] {
    lengths.map { $0.length(at: tightness) }
  }

  /// The routine with `settings` worked in.
  func routine(with settings: FitSettings) -> Routine {
    var (nextLength, nextCount, index) = (0, 0, 0)
    var result = routine
    result.items = routine.items.rewritten { item in
      var item = item
      while nextLength < lengths.count, lengths[nextLength].item == index {
        item.set(lengths[nextLength], to: settings.lengths[nextLength])
        nextLength += 1
      }
      while nextCount < counts.count, counts[nextCount].item == index {
        item.set(counts[nextCount], to: settings.counts[nextCount])
        nextCount += 1
      }
      item.shortenSetup(of: settings.shortSetups)
      index += 1
      return item
    }
    return result
  }
}
