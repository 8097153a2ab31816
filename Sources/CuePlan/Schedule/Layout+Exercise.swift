extension Layout {
  /// Title, move, setup, settle, countdown, the work of every set and side, release.
  mutating func add(_ exercise: Exercise) throws(ScheduleError) {
    let lead = leadingSide(of: exercise)
    let sets = supersetRound.map { $0...$0 } ?? 1...max(1, exercise.dose.sets.value)
    guard hasWork(exercise, lead: lead) else { return }
    let outer = sounding
    sounding = sounding(for: exercise)
    defer { sounding = outer }
    let first = slots.count
    if preparation == .countedIn(exercise.id) {
      try addSets(sets, of: exercise, lead: lead)
      slots[first].chapter = .opens(title: wording.text(exercise.name), exercise: exercise.id)
    } else {
      try getReady(for: exercise, side: lead, set: sets.lowerBound)
      try addSets(sets, of: exercise, lead: lead)
    }
    introduced.insert(exercise.id)
    preparation = .none
    try addRelease(of: exercise, lead: lead)
    position = exercise.end
  }

  /// The side that comes first: a mirrored group's, or the exercise's own.
  ///
  /// In a session grouped by position, a block whose first side nobody has settled starts where
  /// the listener lies already, which saves rolling over.
  private func leadingSide(of exercise: Exercise) -> Side? {
    guard exercise.sides != .none else { return nil }
    if let mirroredSide { return mirroredSide }
    let usual = exercise.firstSide.value
    guard routine.order == .grouped, exercise.firstSide.provenance == .tool,
      exercise.sides == .perSideBlock, let side, let position,
      position.moveTime(to: exercise.start, from: side, to: side)
        < position.moveTime(to: exercise.start, from: side, to: usual)
    else { return usual }
    return side
  }

  private func hasWork(_ exercise: Exercise, lead: Side?) -> Bool {
    let sides = lead.map { [$0, $0.opposite] } ?? [nil]
    return sides.contains { side in
      let plan = RepPlan(exercise, side: side, breath: routine.breath)
      return plan.reps > 0 && !plan.phases.isEmpty
    }
  }

  /// The tones of an exercise: its own profile, or that of the session.
  func sounding(for exercise: Exercise) -> Sounding {
    exercise.tones.map(Sounding.init) ?? sounding
  }

  /// The sound of letting go, and the words that go with it; without words it opens what follows.
  private mutating func addRelease(
    of exercise: Exercise, lead: Side?
  ) throws(ScheduleError) {
    opening = sounding.tone(.stop, .stop)
    guard let words = exercise.release else { return }
    let last = mirroredSide ?? lead?.opposite
    let lines = wording.sounds(words, side: last, direction: exercise.direction)
    try append(
      Slot(
        .release, name: "release", exercise: exercise.id,
        length: .asHeard(after: Quiet.betweenSentences), cues: [words.spoken(.release, lines)]))
  }
}
