extension Layout {
  /// A rest says so, and what comes next; none is laid out where nothing follows.
  ///
  /// Where nobody has to move and nothing is to be explained in full, the work follows at once:
  /// the rest counts it in, and takes no longer than was written.
  mutating func addRest(
    _ rest: Group.Rest, before next: Item?, saying count: [PlannedCue] = []
  ) throws(ScheduleError) {
    guard let next, !next.isFrame else { return }
    var cues = count
    if let exercise = next.firstExercise, routine.cues.next == .inRest, rest.length > .zero {
      if preparation != .named(exercise.id) { cues.append(nextTitle(of: exercise)) }
      preparation = .named(exercise.id)
      if case .exercise = next.content, canStartAtOnce(exercise) {
        if let set = supersetRound, set > 1 { cues += setCount(set, of: exercise, side: nil) }
        cues += shortSetup(of: exercise) + marks(for: exercise).countdown(over: rest.length)
        preparation = .countedIn(exercise.id)
      }
    }
    try appendRest(rest, saying: cues)
    if rest.say != nil { isLedByAuthor = true }
  }

  /// A rest and what is said in it, whatever it leads to.
  mutating func appendRest(
    _ rest: Group.Rest, saying cues: [PlannedCue] = []
  ) throws(ScheduleError) {
    guard rest.length > .zero else { return }
    let lines = rest.say.map { wording.sounds($0) } ?? restWords
    try append(
      Slot(
        .rest, name: "rest", length: .exact(rest.length),
        cues: [rest.say.spoken(.rest, lines)] + cues + marks.ofRest(rest.length)))
  }

  /// The rest inside an exercise.
  mutating func addRest(
    _ length: Seconds, in exercise: Exercise, side: Side?, set: Int, saying words: [PlannedCue]
  ) throws(ScheduleError) {
    guard length > .zero else { return }
    let rest =
      length >= Self.shortestSpokenRest ? [PlannedCue(.rest, restWords)] : []
    try append(
      Slot(
        .rest, name: "rest", exercise: exercise.id, side: side, set: set, length: .exact(length),
        cues: sounding.tone(.stop, .stop) + rest + words + marks.ofRest(length)))
  }

  private func nextTitle(of exercise: Exercise) -> PlannedCue {
    let name = exercise.spokenName ?? exercise.name
    let values = ["name": wording.text(name)]
    return name.spoken(.title, wording.sounds(.nextExercise, values: values))
  }

  /// "Rest.", unless tones say it: only the start of a rest has no words where few are wanted.
  private var restWords: [CueSound] {
    routine.cues.marks == .spoken || sounding.sound(.stop) == nil ? wording.sounds(.rest) : []
  }

  /// Whether the listener is in place, on the right side, and knows the exercise.
  private func canStartAtOnce(_ exercise: Exercise) -> Bool {
    let isInPlace = position?.moveTime(to: exercise.start, from: nil, to: nil) == .zero
    let isKnown = introduced.contains(exercise.id) || setupWords(of: exercise) == nil
    let isHelped = routine.form == .withPractitioner && exercise.practitioner != nil
    return isInPlace && isKnown && !isHelped && exercise.sides == .none
  }

  private func shortSetup(of exercise: Exercise) -> [PlannedCue] {
    guard let words = setupWords(of: exercise) else { return [] }
    return [words.spoken(.setup, wording.sounds(words, direction: exercise.direction))]
  }

  private static var shortestSpokenRest: Seconds { 5 }
}
