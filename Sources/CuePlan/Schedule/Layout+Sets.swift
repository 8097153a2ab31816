extension Layout {
  /// The work of those sets, on every side.
  mutating func addSets(
    _ sets: ClosedRange<Int>, of exercise: Exercise, lead: Side?
  ) throws(ScheduleError) {
    for set in sets {
      var count: [PlannedCue] = []
      if set > sets.lowerBound {
        count = try addChange(toSet: set, of: exercise, side: lead)
      }
      try addSet(set, of: exercise, lead: lead, saying: count)
    }
  }

  /// Between sets: the rest, and for a block the way back to the first side.
  ///
  /// Returns what is still to be said, where there is neither.
  private mutating func addChange(
    toSet set: Int, of exercise: Exercise, side: Side?
  ) throws(ScheduleError) -> [PlannedCue] {
    let rest = exercise.dose.restBetweenSets?.value ?? .zero
    let count = setCount(set, of: exercise, side: side)
    guard exercise.sides == .perSideBlock, mirroredSide == nil, let side else {
      let start = marks.countdown(over: rest)
      try addRest(rest, in: exercise, side: side, set: set, saying: count + start)
      return rest > .zero ? [] : count
    }
    try addRest(rest, in: exercise, side: side, set: set, saying: count)
    try addSwitch(of: exercise, to: side, set: set, saying: rest > .zero ? [] : count)
    return []
  }

  /// "Set 2 of 3, left", where there are several.
  func setCount(_ set: Int, of exercise: Exercise, side: Side?) -> [PlannedCue] {
    let sets = exercise.dose.sets.value
    guard routine.cues.setCount == .everySet, sets > 1 else { return [] }
    let side = spokenSide(of: exercise, side)
    let key: LanguagePack.LineKey = side == nil ? .setOf : .setOfSide
    let values = ["set": "\(set)", "sets": "\(sets)"]
    return [PlannedCue(.count, wording.sounds(key, side: side, values: values))]
  }

  private mutating func addSet(
    _ set: Int, of exercise: Exercise, lead: Side?, saying count: [PlannedCue]
  ) throws(ScheduleError) {
    guard let lead, mirroredSide == nil else {
      return try addReps(of: exercise, side: lead, set: set, saying: count)
    }
    switch exercise.sides {
    case .none, .alternating:
      try addReps(of: exercise, side: lead, set: set, saying: count)
    case .perSideBlock:
      let other = lead.opposite
      try addReps(of: exercise, side: lead, set: set, saying: count)
      try addSwitch(
        of: exercise, to: other, set: set,
        saying: set > 1 ? setCount(set, of: exercise, side: other) : [])
      try addReps(of: exercise, side: other, set: set)
    case .perSideRounds:
      try addRounds(of: exercise, lead: lead, set: set, saying: count)
    }
  }

  /// Right, left, right, left: one repetition a side, as often as the dose says.
  private mutating func addRounds(
    of exercise: Exercise, lead: Side, set: Int, saying count: [PlannedCue]
  ) throws(ScheduleError) {
    let plans = [lead, lead.opposite].map { (side: Side) in
      (side, RepPlan(exercise, side: side, breath: routine.breath))
    }
    var opening = sounding.tone(.start, .start) + count
    for round in 1...max(1, plans.map(\.1.reps).max() ?? 0) {
      for (side, plan) in plans where round <= plan.reps {
        if round > 1 || side != lead {
          let number = repCount(round, of: plan.reps, side: side)
          try addSwitch(of: exercise, to: side, set: set, saying: number)
        }
        try addRep(
          round, of: plan, exercise: exercise, side: side, set: set, opening: opening)
        opening = sounding.tone(.start, .start)
        self.side = side
      }
    }
  }

  /// The change of sides takes its own time, after the words; no side pays for it.
  private mutating func addSwitch(
    of exercise: Exercise, to side: Side, set: Int, saying count: [PlannedCue] = []
  ) throws(ScheduleError) {
    let usual = PlannedCue(.switchSides, wording.sounds(.switchSides, side: side.opposite))
    let words = exercise.switchLine.map {
      $0.spoken(
        .switchSides,
        wording.sounds($0, side: side.opposite, direction: exercise.direction))
    }
    var first: [PlannedCue] = []
    if exercise.sides == .perSideBlock {
      first = repCount(1, of: reps(of: exercise, side: side), side: side)
    }
    try append(
      Slot(
        .switchSides, name: "switch", exercise: exercise.id, side: side, set: set,
        length: .asHeard(after: atMovePace(exercise.changeover.value)),
        cues: sounding.tone(.switchSides, .switchSides) + [words ?? usual] + count + first))
    if exercise.sides == .perSideBlock { try addPrepare(exercise, side: side) }
  }
}
