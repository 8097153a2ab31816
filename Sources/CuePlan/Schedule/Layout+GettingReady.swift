extension Layout {
  /// Everything before the first work of an exercise: named, reached, explained, counted in.
  mutating func getReady(
    for exercise: Exercise, side: Side?, set: Int
  ) throws(ScheduleError) {
    try addTransition(to: exercise, side: side, set: set)
    try addPractitionerPart(of: exercise, side: side)
    try addSetup(of: exercise, side: side)
    let first = repCount(
      1, of: reps(of: exercise, side: side), side: spokenSide(of: exercise, side))
    try addSettle(exercise, side: side, saying: first)
    try addPrepare(exercise, side: side)
  }

  /// Names the exercise and the position, then leaves the time to get there.
  private mutating func addTransition(
    to exercise: Exercise, side lead: Side?, set: Int
  ) throws(ScheduleError) {
    let move = atMovePace(
      (position ?? .standing).moveTime(to: exercise.start, from: side, to: lead))
    let name = exercise.spokenName ?? exercise.name
    var cues: [PlannedCue] = []
    if preparation != .named(exercise.id) {
      let key: LanguagePack.LineKey = hasBegun ? .nextExercise : .firstExercise
      cues.append(
        name.spoken(
          .title, wording.sounds(key, side: lead, values: ["name": wording.text(name)])))
    }
    cues += exerciseCount(exercise) + (set > 1 ? setCount(set, of: exercise, side: lead) : [])
    if move > .zero { cues += wayUp(to: exercise.start) + moveWords(to: exercise, side: lead) }
    try append(
      Slot(
        .transition, name: exercise.id, exercise: exercise.id, side: lead,
        length: .asHeard(after: max(move, Self.shortestTransition)), cues: cues,
        chapter: .opens(title: wording.text(exercise.name), exercise: exercise.id)))
    (hasBegun, isLedByAuthor) = (true, false)
  }

  private func moveWords(to exercise: Exercise, side: Side?) -> [PlannedCue] {
    guard let place = wording.pack.positions[exercise.start] else { return [] }
    let position = wording.fill(place, side: side, direction: exercise.direction, values: [:])
    let lines = wording.sounds(.moveTo, side: side, values: ["position": position])
    return [PlannedCue(.transition, lines, placement: .inTurn(gap: Quiet.betweenSentences))]
  }

  /// How to get up from the floor; nothing where the author's own words have just led there.
  func wayUp(to other: Position) -> [PlannedCue] {
    guard !isLedByAuthor, let position, position.leadsUp(to: other) else { return [] }
    return [
      PlannedCue(
        .transition, wording.sounds(.getUp), placement: .inTurn(gap: Quiet.betweenSentences))
    ]
  }

  /// Where one is in the session, for those who have skipped to here.
  private func exerciseCount(_ exercise: Exercise) -> [PlannedCue] {
    guard routine.cues.exerciseCount == .every, let number = numbers[exercise.id],
      numbers.count > 1
    else { return [] }
    let values = ["number": "\(number)", "count": "\(numbers.count)"]
    return [PlannedCue(.count, wording.sounds(.exerciseOf, values: values))]
  }

  /// The practitioner is told first, and gets the time to take hold.
  private mutating func addPractitionerPart(
    of exercise: Exercise, side: Side?
  ) throws(ScheduleError) {
    guard routine.form == .withPractitioner, let part = exercise.practitioner else { return }
    let lines = wording.partnerSounds(part.line, side: side, direction: exercise.direction)
    try append(
      Slot(
        .setup, name: "partner", exercise: exercise.id, side: side,
        length: .asHeard(after: Self.timeForPartner), cues: [part.line.spoken(.setup, lines)]))
  }

  private mutating func addSetup(
    of exercise: Exercise, side: Side?
  ) throws(ScheduleError) {
    guard let words = setupWords(of: exercise) else { return }
    let lines = wording.sounds(words, side: side, direction: exercise.direction)
    try append(
      Slot(
        .setup, name: "setup", exercise: exercise.id, side: side,
        length: .asHeard(after: Quiet.usual), cues: [words.spoken(.setup, lines)]))
  }

  /// The setup in full the first time and in a few words after that, as far as the policy goes.
  func setupWords(of exercise: Exercise) -> Phrase? {
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

  /// Time to find the position after the words; it ends on a whole frame, as every side does.
  private mutating func addSettle(
    _ exercise: Exercise, side: Side?, saying count: [PlannedCue]
  ) throws(ScheduleError) {
    let isCounted = routine.cues.countdown.from > 0
    let settle = Self.settleTime - (isCounted ? marks.voiceLead : .zero)
    try append(
      Slot(
        .settle, name: "settle", exercise: exercise.id, side: side,
        length: .asHeard(after: settle), cues: count))
  }

  /// The countdown: a second for each number, so that T is where the work begins.
  mutating func addPrepare(_ exercise: Exercise, side: Side?) throws(ScheduleError) {
    let count = routine.cues.countdown.from
    guard count > 0 else { return }
    try append(
      Slot(
        .prepare, name: "countdown", exercise: exercise.id, side: side,
        length: .exact(Seconds(count) + marks.voiceLead), cues: marks.counts(count)))
  }

  /// Time to find the position after the words (practitioners leave 2 to 3 s).
  private static var settleTime: Seconds { .milliseconds(2500) }
  /// The shortest pause behind a title.
  private static var shortestTransition: Seconds { .milliseconds(800) }
  /// Time for a partner to do what was said before the client is spoken to (4 to 6 s).
  private static var timeForPartner: Seconds { 5 }
}

extension Position {
  /// Whether one comes up from the floor on the way to `other`; on all fours and kneeling one is
  /// half way up already.
  fileprivate func leadsUp(to other: Position) -> Bool {
    let isUp = other == .standing || other == .chair
    switch self {
    case .supine, .roller, .sideLying, .floorSitting: return isUp
    case .standing, .chair, .allFours, .kneeling: return false
    }
  }
}
