extension Layout {
  /// Title, move, setup, settle, countdown, the work of every set and side, release.
  mutating func add(_ exercise: Exercise) throws(ScheduleError) {
    let sides = workingSides(of: exercise)
    guard let lead = sides.first else { return }
    let sets = supersetRound.map { $0...$0 } ?? 1...max(1, exercise.dose.sets.value)
    let outer = sounding
    sounding = sounding(for: exercise)
    defer { sounding = outer }
    let first = slots.count
    if preparation == .countedIn(exercise.id) {
      try addSets(sets, of: exercise, sides: sides)
      slots[first].chapter = .opens(title: wording.text(exercise.name), exercise: exercise.id)
    } else {
      try getReady(for: exercise, side: lead, set: sets.lowerBound)
      try addSets(sets, of: exercise, sides: sides)
    }
    introduced.insert(exercise.id)
    preparation = .none
    try addRelease(of: exercise, lastSide: sides.last ?? nil)
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
    guard routine.order != .asListed, exercise.firstSide.provenance == .tool,
      exercise.sides == .perSideBlock, let side, let position,
      position.moveTime(to: exercise.start, from: side, to: side)
        < position.moveTime(to: exercise.start, from: side, to: usual)
    else { return usual }
    return side
  }

  /// The sides that are worked, in order: one that is none for an exercise without sides, and no
  /// side at all where there is nothing to do.
  private func workingSides(of exercise: Exercise) -> [Side?] {
    guard let lead = leadingSide(of: exercise) else {
      return RepPlan(exercise, side: nil, breath: routine.breath).isNothing ? [] : [nil]
    }
    let sides = mirroredSide == nil ? [lead, lead.opposite] : [lead]
    return sides.filter { !RepPlan(exercise, side: $0, breath: routine.breath).isNothing }
  }

  /// The tones of an exercise: its own profile, or that of the session.
  func sounding(for exercise: Exercise) -> Sounding {
    exercise.tones.map(Sounding.init) ?? sounding
  }

  /// The sound of letting go, and the words that go with it; without words it opens what follows.
  private mutating func addRelease(
    of exercise: Exercise, lastSide: Side?
  ) throws(ScheduleError) {
    opening = sounding.tone(.stop, .stop)
    guard let words = exercise.release else { return }
    let lines = wording.sounds(words, side: lastSide, direction: exercise.direction)
    try append(
      Slot(
        .release, name: "release", exercise: exercise.id,
        length: .asHeard(after: Quiet.betweenSentences), cues: [words.spoken(.release, lines)]))
  }
}
