/// Says in sentences what fitting changed.
struct FitChanges {
  let flexible: FlexibleRoutine
  let settings: FitSettings

  /// One sentence for each thing that changed, in the order of the session; equal ones once.
  var sentences: [String] {
    let items = flexible.routine.items.inWalkingOrder
    var said: [(item: Int, sentence: String)] = []
    for (flexible, length) in zip(flexible.lengths, settings.lengths) where length != flexible.usual
    {
      said.append((flexible.item, sentence(flexible, length, in: items[flexible.item])))
    }
    for (flexible, count) in zip(flexible.counts, settings.counts) where count != flexible.usual {
      said.append((flexible.item, sentence(flexible, count, in: items[flexible.item])))
    }
    said += shortSetups(in: items)
    return DoseText.merged(
      said.enumerated().sorted { ($0.element.item, $0.offset) < ($1.element.item, $1.offset) }
        .map(\.element.sentence))
  }

  private func sentence(_ flexible: FlexibleLength, _ length: Seconds, in item: Item) -> String {
    let (now, before) = (DoseText.length(length), DoseText.length(flexible.usual))
    let exercise = item.exercise
    let name = exercise.map { DoseText.name($0) } ?? ""
    switch flexible.subject {
    case .rest: return "rest: \(now) instead of \(before)"
    case .restBetweenRounds: return "rest between rounds: \(now) instead of \(before)"
    case .restBetweenSets: return "\(name): \(now) rest between sets instead of \(before)"
    case .hold: return "\(name): hold \(now) instead of \(before)"
    case .work:
      let sides = DoseText.eachSide(.time(length), exercise?.sides ?? .none)
      return "\(name): \(now)\(sides) instead of \(before)"
    }
  }

  private func sentence(_ flexible: FlexibleCount, _ count: Int, in item: Item) -> String {
    guard let exercise = item.exercise else {
      return "\(DoseText.count(count, "round")) instead of \(flexible.usual)"
    }
    let usual = exercise.dose.amount.value
    var changed = item
    changed.set(flexible, to: count)
    let amount = changed.exercise?.dose.amount.value ?? usual
    let sides = DoseText.eachSide(amount, exercise.sides)
    return "\(DoseText.name(exercise)): \(DoseText.amount(amount))\(sides) instead of "
      + DoseText.figure(usual)
  }

  private func shortSetups(in items: [Item]) -> [(item: Int, sentence: String)] {
    var left = settings.shortSetups
    return items.enumerated().compactMap { index, item in
      guard let exercise = item.exercise, left.remove(exercise.id) != nil else { return nil }
      return (index, "\(DoseText.name(exercise)): short setup")
    }
  }
}
