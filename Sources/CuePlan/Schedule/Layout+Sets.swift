extension Layout {
  /// The work of those sets, on every side.
  mutating func addSets(
    _ sets: ClosedRange<Int>, of exercise: Exercise, sides: [Side?]
  ) throws(ScheduleError) {
    for set in sets {
      var count: [PlannedCue] = []
      if set > sets.lowerBound {
        count = try addChange(toSet: set, of: exercise, sides: sides)
      }
      try addSet(set, of: exercise, sides: sides, saying: count)
    }
  }

  /// Between sets: the rest, and the way back to the first side where the rest is not that.
  ///
  /// Returns what is still to be said, where there is neither.
  private mutating func addChange(
    toSet set: Int, of exercise: Exercise, sides: [Side?]
  ) throws(ScheduleError) -> [PlannedCue] {
    let rest = exercise.dose.restBetweenSets?.value ?? .zero
    let lead = sides[0]
    let count = setCount(set, of: exercise, side: lead)
    if let lead, turnsBack(exercise, sides, over: rest) {
      try addRest(rest, in: exercise, side: lead, set: set, saying: count)
      try addSwitch(of: exercise, to: lead, set: set, saying: rest > .zero ? [] : count)
      return []
    }
    let first = repCount(
      1, of: reps(of: exercise, side: lead), side: spokenSide(of: exercise, lead))
    let start = marks.countdown(over: rest)
    try addRest(rest, in: exercise, side: lead, set: set, saying: count + first + start)
    return rest > .zero ? [] : count
  }

  private func turnsBack(_ exercise: Exercise, _ sides: [Side?], over rest: Seconds) -> Bool {
    switch exercise.sides {
    case .none, .alternating: false
    case .perSideBlock: sides.count > 1
    case .perSideRounds: sides.count > 1 && rest <= .zero
    }
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
    _ set: Int, of exercise: Exercise, sides: [Side?], saying count: [PlannedCue]
  ) throws(ScheduleError) {
    guard sides.count > 1, exercise.sides != .alternating else {
      return try addReps(of: exercise, side: sides[0], set: set, saying: count)
    }
    if exercise.sides == .perSideRounds {
      return try addRounds(of: exercise, sides: sides.compactMap(\.self), set: set, saying: count)
    }
    try addReps(of: exercise, side: sides[0], set: set, saying: count)
    for case let side? in sides.dropFirst() {
      let number = set > 1 ? setCount(set, of: exercise, side: side) : []
      try addSwitch(of: exercise, to: side, set: set, saying: number)
      try addReps(of: exercise, side: side, set: set)
    }
  }

  /// Right, left, right, left: one repetition a side, as often as the dose says.
  private mutating func addRounds(
    of exercise: Exercise, sides: [Side], set: Int, saying count: [PlannedCue]
  ) throws(ScheduleError) {
    let plans = sides.map { (side: Side) in
      (side, RepPlan(exercise, side: side, breath: routine.breath))
    }
    let rounds = plans.map(\.1.reps).max() ?? 0
    var opening = sounding.tone(.start, .start) + count
    var last: Side?
    for round in stride(from: 1, through: rounds, by: 1) {
      for (side, plan) in plans where round <= plan.reps {
        if let last, last != side {
          try addSwitch(of: exercise, to: side, set: set, rep: round)
        }
        try addRep(round, of: plan, exercise: exercise, side: side, set: set, opening: opening)
        opening = sounding.tone(.start, .start)
        last = side
      }
    }
    side = last
  }

  /// The change of sides takes its own time, after the words; no side pays for it.
  private mutating func addSwitch(
    of exercise: Exercise, to side: Side, set: Int, rep: Int = 1, saying count: [PlannedCue] = []
  ) throws(ScheduleError) {
    let usual = PlannedCue(.switchSides, wording.sounds(.switchSides, side: side.opposite))
    let words = exercise.switchLine.map {
      $0.spoken(
        .switchSides,
        wording.sounds($0, side: side.opposite, direction: exercise.direction))
    }
    let number = repCount(rep, of: reps(of: exercise, side: side), side: side)
    try append(
      Slot(
        .switchSides, name: "switch", exercise: exercise.id, side: side, set: set,
        length: .asHeard(after: atMovePace(exercise.changeover.value)),
        cues: sounding.tone(.switchSides, .switchSides) + [words ?? usual] + count + number))
    if exercise.sides == .perSideBlock { try addPrepare(exercise, side: side) }
  }
}
