extension Layout {
  /// The work of every set, on every side.
  mutating func addSets(of exercise: Exercise, lead: Side?) {
    for set in 1...max(1, exercise.dose.sets.value) {
      if set > 1 { addChange(toSet: set, of: exercise, side: lead) }
      addSet(set, of: exercise, lead: lead)
    }
  }

  /// Between sets: the rest, and for a block the way back to the first side.
  private mutating func addChange(toSet set: Int, of exercise: Exercise, side: Side?) {
    let rest = exercise.dose.restBetweenSets?.value ?? .zero
    let count = setCount(set, of: exercise, side: side)
    addRest(rest, in: exercise, side: side, set: set, saying: count)
    if exercise.sides == .perSideBlock, mirroredSide == nil, let side {
      addSwitch(of: exercise, to: side, set: set, saying: rest > .zero ? [] : count)
    }
  }

  private func setCount(_ set: Int, of exercise: Exercise, side: Side?) -> [PlannedCue] {
    let sets = exercise.dose.sets.value
    guard routine.cues.setCount == .everySet, sets > 1 else { return [] }
    let key: LanguagePack.LineKey = side == nil ? .setOf : .setOfSide
    let values = ["set": "\(set)", "sets": "\(sets)"]
    return [PlannedCue(.count, wording.sounds(key, side: side, values: values))]
  }

  private mutating func addSet(_ set: Int, of exercise: Exercise, lead: Side?) {
    guard let lead, mirroredSide == nil else {
      return addReps(of: exercise, side: lead, set: set)
    }
    switch exercise.sides {
    case .none, .alternating:
      addReps(of: exercise, side: lead, set: set)
    case .perSideBlock:
      addReps(of: exercise, side: lead, set: set)
      addSwitch(of: exercise, to: lead.opposite, set: set)
      addReps(of: exercise, side: lead.opposite, set: set)
    case .perSideRounds:
      addRounds(of: exercise, lead: lead, set: set)
    }
  }

  /// Right, left, right, left: one repetition a side, as often as the dose says.
  private mutating func addRounds(of exercise: Exercise, lead: Side, set: Int) {
    let plans = [lead, lead.opposite].map { (side: Side) in
      (side, RepPlan(exercise, side: side, breath: routine.breath))
    }
    let rounds = plans.map(\.1.reps).max() ?? 0
    var hasWorked = false
    for round in 1...max(1, rounds) {
      for (side, plan) in plans where round <= plan.reps {
        if hasWorked { addSwitch(of: exercise, to: side, set: set) }
        addRep(round, of: plan, exercise: exercise, side: side, set: set, opens: true)
        hasWorked = true
      }
    }
    side = lead.opposite
  }

  private mutating func addReps(of exercise: Exercise, side: Side?, set: Int) {
    let plan = RepPlan(exercise, side: side, breath: routine.breath)
    let rest = exercise.dose.restBetweenReps?.value ?? .zero
    for rep in 1...max(1, plan.reps) where plan.reps > 0 {
      let opens = rep == 1 || rest > .zero
      addRep(rep, of: plan, exercise: exercise, side: side, set: set, opens: opens)
      if rep < plan.reps {
        addRest(rest, in: exercise, side: side, set: set, saying: [])
      }
    }
    if let side, exercise.sides == .perSideBlock { self.side = side }
  }

  /// The change of sides takes its own time, after the words; no side pays for it.
  private mutating func addSwitch(
    of exercise: Exercise, to side: Side, set: Int, saying count: [PlannedCue] = []
  ) {
    let words = exercise.switchLine.map {
      $0.spoken(.switchSides, wording.sounds($0, side: side.opposite))
    }
    let usual = PlannedCue(.switchSides, wording.sounds(.switchSides, side: side.opposite))
    slots.append(
      Slot(
        .switchSides, name: "switch", exercise: exercise.id, side: side, set: set,
        length: .asHeard(after: atMovePace(exercise.changeover.value)),
        cues: sounding.tone(.switchSides, .switchSides) + [words ?? usual] + count))
    if exercise.sides == .perSideBlock { addPrepare(exercise, side: side) }
  }
}
