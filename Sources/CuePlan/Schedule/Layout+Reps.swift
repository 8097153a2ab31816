extension Layout {
  /// The repetitions of one set on one side, with the rests between them if any.
  ///
  /// Where one ends with a sound of its own and the next follows at once, stop and start are one
  /// sound: that of the start.
  mutating func addReps(
    of exercise: Exercise, side: Side?, set: Int, saying words: [PlannedCue] = []
  ) throws(ScheduleError) {
    let plan = RepPlan(exercise, side: side, breath: routine.breath)
    guard plan.reps > 0, let lastPhase = plan.phases.last else { return }
    let rest = exercise.dose.restBetweenReps?.value ?? .zero
    let begin = sounding.tone(.start, .start)
    let first = slots.count
    var opening = begin + words
    for rep in 1...plan.reps {
      try addRep(rep, of: plan, exercise: exercise, side: side, set: set, opening: opening)
      guard rep < plan.reps else { break }
      let count = repCount(rep + 1, of: plan.reps, side: spokenSide(of: exercise, side))
      if rest > .zero {
        let start = marks.countdown(over: rest)
        try addRest(rest, in: exercise, side: side, set: set, saying: count + start)
        opening = begin
      } else if isCountedOut(lastPhase) {
        opening = begin + count
      } else {
        sayLeadingOut(count)
        opening = []
      }
    }
    if plan.isTimed, rest <= .zero { markBout(first..<slots.count, of: plan, named: exercise.id) }
    if let side { self.side = side }
  }

  /// One repetition: a slot for each phase, its words as it begins.
  mutating func addRep(
    _ rep: Int, of plan: RepPlan, exercise: Exercise, side: Side?, set: Int,
    opening: [PlannedCue]
  ) throws(ScheduleError) {
    var opening = opening
    for phase in plan.phases(ofRep: rep) {
      let turned = turnedSide(phase.plan.turn, lead: side, exercise: exercise)
      let words = words(of: phase.plan, exercise: exercise, side: turned, rep: rep)
      try append(
        Slot(
          phase.plan.kind, name: phase.plan.name, exercise: exercise.id, side: turned, set: set,
          rep: rep, breath: phase.plan.breath, length: .exact(phase.length),
          cues: opening + words + longPhaseCues(for: phase)))
      // A counted hold ends with the sound of letting go, where the next phase begins.
      opening = isCountedOut(phase) ? sounding.tone(.stop, .stop) : []
    }
  }

  /// An alternating repetition's own phases are on its sides; what lies between is on neither.
  private func turnedSide(_ turn: SideTurn?, lead: Side?, exercise: Exercise) -> Side? {
    guard exercise.sides == .alternating, let lead else { return lead }
    switch turn {
    case .first: return lead
    case .second: return lead.opposite
    case nil: return nil
    }
  }

  /// The phase's words where the policy speaks them, and its tone where it does not.
  func words(
    of phase: PhasePlan, exercise: Exercise, side: Side?, rep: Int
  ) -> [PlannedCue] {
    let tone = sounding.sound(phase.tone ?? (phase.breath == .inward ? .phaseIn : .phaseOut))
    let tones = [tone].compactMap(\.self)
    guard let cue = phase.cue, routine.cues.phases.speak(in: rep) else {
      return phase.cue == nil && phase.tone == nil ? [] : [PlannedCue(.phase, tones)]
    }
    let lines = wording.sounds(cue, side: side, direction: exercise.direction)
    return [cue.spoken(.phase, lines + tones)]
  }
}

extension Layout {
  /// "3 of 5, right", or "Last one.", as far as the policy counts.
  func repCount(_ rep: Int, of reps: Int, side: Side?) -> [PlannedCue] {
    guard reps > 1, routine.cues.repCount != .none else { return [] }
    if rep == reps { return [PlannedCue(.count, wording.sounds(.lastRep))] }
    guard routine.cues.repCount == .every else { return [] }
    let key: LanguagePack.LineKey = side == nil ? .repOf : .repOfSide
    let values = ["rep": "\(rep)", "reps": "\(reps)"]
    return [PlannedCue(.count, wording.sounds(key, side: side, values: values))]
  }

  /// How many repetitions a set has on a side.
  func reps(of exercise: Exercise, side: Side?) -> Int {
    RepPlan(exercise, side: side, breath: routine.breath).reps
  }

  /// The side that numbers are said with: none where one repetition goes to both.
  func spokenSide(of exercise: Exercise, _ side: Side?) -> Side? {
    exercise.sides == .alternating ? nil : side
  }

  /// Says a number at the end of the last slot, so that what follows starts with the movement.
  private mutating func sayLeadingOut(_ count: [PlannedCue]) {
    let last = slots.count - 1
    slots[last].cues += count.filter { !$0.choices.isEmpty }.map(\.leadingOut)
  }
}
