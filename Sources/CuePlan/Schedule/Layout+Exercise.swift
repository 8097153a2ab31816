extension Layout {
  /// Title, move, setup, settle, countdown, the work of every set and side, release.
  mutating func add(_ exercise: Exercise) {
    let lead = exercise.sides == .none ? nil : exercise.firstSide.value
    addTransition(to: exercise, side: lead)
    addSetup(of: exercise, side: lead)
    addSettle(exercise, side: lead)
    addPrepare(exercise, side: lead)
    for set in 1...max(1, exercise.dose.sets.value) {
      if set > 1 { addSetRest(exercise, side: lead, set: set) }
      addSet(set, of: exercise, lead: lead)
    }
    addRelease(of: exercise)
    position = exercise.end
  }

  /// Names the exercise and the position, then leaves the time to get there.
  private mutating func addTransition(to exercise: Exercise, side lead: Side?) {
    let move = moveTime(to: exercise, side: lead)
    let key: LanguagePack.LineKey = hasBegun ? .nextExercise : .firstExercise
    let name = wording.text(exercise.name)
    var cues = [
      exercise.name.spoken(.title, wording.sounds(key, side: lead, values: ["name": name]))
    ]
    if move > .zero, let place = wording.pack.positions[exercise.start] {
      let position = wording.fill(place, side: lead, direction: exercise.direction, values: [:])
      cues.append(
        PlannedCue(
          .transition, wording.sounds(.moveTo, side: lead, values: ["position": position]),
          placement: .inTurn(gap: Quiet.betweenSentences)))
    }
    slots.append(
      Slot(
        .transition, name: exercise.id, exercise: exercise.id, side: lead,
        length: .asHeard(after: max(move, Seconds.milliseconds(800))), cues: cues,
        chapter: .opens(title: name, exercise: exercise.id)))
    hasBegun = true
  }

  /// The first position is reached before the session begins to move: nothing to add for it
  /// but the time to lie or sit down from standing.
  private func moveTime(to exercise: Exercise, side lead: Side?) -> Seconds {
    let from = position ?? .standing
    let time = from.moveTime(to: exercise.start, from: side, to: lead)
    return time.scaled(by: Int64(routine.movePace), over: 100)
  }

  private mutating func addSetup(of exercise: Exercise, side lead: Side?) {
    var cues: [PlannedCue] = []
    if routine.form == .withPractitioner, let part = exercise.practitioner {
      let lines = wording.sounds(
        part.line, side: lead, direction: exercise.direction, speaker: .partner)
      cues.append(part.line.spoken(.setup, lines))
    }
    if let words = setupWords(of: exercise) {
      let lines = wording.sounds(words, side: lead, direction: exercise.direction)
      var cue = words.spoken(.setup, lines)
      cue.placement = .inTurn(gap: Quiet.betweenSentences)
      cues.append(cue)
    }
    introduced.insert(exercise.id)
    guard !cues.isEmpty else { return }
    slots.append(
      Slot(
        .setup, name: "setup", exercise: exercise.id, side: lead,
        length: .asHeard(after: Quiet.usual), cues: cues))
  }

  private func setupWords(of exercise: Exercise) -> Phrase? {
    let setup = exercise.setup
    switch routine.cues.setup {
    case .none: return nil
    case .long: return setup.long ?? setup.short
    case .short: return setup.short ?? setup.long
    case .firstLongThenShort:
      let seen = introduced.contains(exercise.id)
      return seen ? setup.short ?? setup.long : setup.long ?? setup.short
    }
  }

  private mutating func addSettle(_ exercise: Exercise, side lead: Side?) {
    slots.append(
      Slot(
        .settle, name: "settle", exercise: exercise.id, side: lead, length: .exact(settleTime)))
  }

  /// The countdown: a second for each number, so that T is where the work begins.
  private mutating func addPrepare(_ exercise: Exercise, side: Side?) {
    let count = routine.cues.countdown.from
    guard count > 0 else { return }
    slots.append(
      Slot(
        .prepare, name: "countdown", exercise: exercise.id, side: side,
        length: .exact(Seconds(count)), cues: countdown(over: Seconds(count))))
  }

  /// Ticks that end one second before the slot does; none sounds before the slot begins.
  func countdown(over length: Seconds) -> [PlannedCue] {
    let fitting = max(0, min(routine.cues.countdown.from, Int(length.approximate)))
    return (0..<fitting).map { step in
      let left = Seconds(fitting - step)
      return PlannedCue(.countdown, [.tone(.tick)], placement: .beforeEnd(left))
    }
  }

  private mutating func addSetRest(_ exercise: Exercise, side: Side?, set: Int) {
    guard let rest = exercise.dose.restBetweenSets?.value, rest > .zero else { return }
    slots.append(
      Slot(
        .rest, name: "rest", exercise: exercise.id, side: side, set: set,
        length: .exact(rest),
        cues: [.tone(.stop, .stop), PlannedCue(.rest, wording.sounds(.rest))]
          + countdown(over: rest)))
  }

  private mutating func addSet(_ set: Int, of exercise: Exercise, lead: Side?) {
    guard let lead else { return addReps(of: exercise, side: nil, set: set) }
    switch exercise.sides {
    case .none, .alternating:
      addReps(of: exercise, side: lead, set: set)
    case .perSideBlock:
      addReps(of: exercise, side: lead, set: set)
      addSwitch(of: exercise, to: lead.opposite, set: set)
      addReps(of: exercise, side: lead.opposite, set: set)
      if set < exercise.dose.sets.value { addSwitch(of: exercise, to: lead, set: set + 1) }
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
    for rep in 1...max(1, plan.reps) where plan.reps > 0 {
      addRep(rep, of: plan, exercise: exercise, side: side, set: set, opens: rep == 1)
      if rep < plan.reps, let rest = exercise.dose.restBetweenReps?.value, rest > .zero {
        slots.append(
          Slot(
            .rest, name: "rest", exercise: exercise.id, side: side, set: set, rep: rep,
            length: .exact(rest)))
      }
    }
    if let side, exercise.sides == .perSideBlock { self.side = side }
  }

  /// The change of sides takes its own time, after the words; no side pays for it.
  private mutating func addSwitch(of exercise: Exercise, to side: Side, set: Int) {
    let words = exercise.switchLine.map {
      $0.spoken(.switchSides, wording.sounds($0, side: side.opposite))
    }
    let usual = PlannedCue(.switchSides, wording.sounds(.switchSides, side: side.opposite))
    let time = exercise.changeover.value.scaled(by: Int64(routine.movePace), over: 100)
    slots.append(
      Slot(
        .switchSides, name: "switch", exercise: exercise.id, side: side, set: set,
        length: .asHeard(after: time),
        cues: [.tone(.switchSides, .switchSides), words ?? usual]))
    if exercise.sides == .perSideBlock { addPrepare(exercise, side: side) }
  }

  private mutating func addRelease(of exercise: Exercise) {
    var cues = [PlannedCue.tone(.stop, .stop)]
    if let words = exercise.release {
      let last = exercise.sides == .none ? nil : exercise.firstSide.value.opposite
      let lines = wording.sounds(words, side: last, direction: exercise.direction)
      cues.append(words.spoken(.release, lines))
    }
    slots.append(
      Slot(
        .release, name: "release", exercise: exercise.id,
        length: .asHeard(after: Quiet.betweenSentences), cues: cues))
  }

  /// Time to find the position after the words (domain: 2 to 3 s).
  var settleTime: Seconds { Seconds.milliseconds(2500) }
}
