extension Layout {
  /// Title, move, setup, settle, countdown, the work of every set and side, release.
  mutating func add(_ exercise: Exercise) {
    let lead = leadingSide(of: exercise)
    addTransition(to: exercise, side: lead)
    addSetup(of: exercise, side: lead)
    addSettle(exercise, side: lead)
    addPrepare(exercise, side: lead)
    addSets(of: exercise, lead: lead)
    addRelease(of: exercise)
    position = exercise.end
  }

  private func leadingSide(of exercise: Exercise) -> Side? {
    exercise.sides == .none ? nil : mirroredSide ?? exercise.firstSide.value
  }

  /// Names the exercise and the position, then leaves the time to get there.
  private mutating func addTransition(to exercise: Exercise, side lead: Side?) {
    let move = atMovePace(
      (position ?? .standing).moveTime(to: exercise.start, from: side, to: lead))
    let name = wording.text(exercise.name)
    var cues: [PlannedCue] = []
    if announced != exercise.id {
      let key: LanguagePack.LineKey = hasBegun ? .nextExercise : .firstExercise
      cues.append(
        exercise.name.spoken(.title, wording.sounds(key, side: lead, values: ["name": name])))
    }
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
    announced = nil
  }

  private mutating func addSetup(of exercise: Exercise, side lead: Side?) {
    var cues: [PlannedCue] = []
    if routine.form == .withPractitioner, let part = exercise.practitioner {
      let lines = wording.sounds(
        wording.addressed(part.line), side: lead, direction: exercise.direction,
        speaker: .partner)
      cues.append(part.line.spoken(.setup, lines))
    }
    if let words = setupWords(of: exercise) {
      let lines = wording.sounds(words, side: lead, direction: exercise.direction)
      cues.append(
        words.spoken(.setup, lines, placement: .inTurn(gap: Quiet.betweenSentences)))
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
        .settle, name: "settle", exercise: exercise.id, side: lead,
        length: .exact(Self.settleTime)))
  }

  /// The countdown: a second for each number, so that T is where the work begins.
  mutating func addPrepare(_ exercise: Exercise, side: Side?) {
    let count = routine.cues.countdown.from
    guard count > 0 else { return }
    slots.append(
      Slot(
        .prepare, name: "countdown", exercise: exercise.id, side: side,
        length: .exact(Seconds(count)), cues: counts(count)))
  }

  private mutating func addRelease(of exercise: Exercise) {
    var cues = sounding.tone(.stop, .stop)
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

  /// Time to find the position after the words (practitioners leave 2 to 3 s).
  private static var settleTime: Seconds { .milliseconds(2500) }
}
