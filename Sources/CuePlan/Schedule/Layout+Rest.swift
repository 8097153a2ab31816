extension Layout {
  /// A rest says so, and what comes next; none is laid out where nothing follows.
  mutating func addRest(_ length: Seconds, _ words: Phrase?, before next: Item?) {
    guard length > .zero, !isIdle(next) else { return }
    let lines = words.map { wording.sounds($0) } ?? wording.sounds(.rest)
    var cues = [words.spoken(.rest, lines)]
    if routine.cues.next == .inRest, case .exercise(let exercise)? = next?.content {
      let values = ["name": wording.text(exercise.name)]
      cues.append(exercise.name.spoken(.title, wording.sounds(.nextExercise, values: values)))
      announced = exercise.id
    }
    slots.append(
      Slot(
        .rest, name: "rest", length: .exact(length), cues: cues + timeCues(over: length),
        chapter: nil))
  }

  /// The rest inside an exercise: it ends with the countdown to the next work.
  mutating func addRest(
    _ length: Seconds, in exercise: Exercise, side: Side?, set: Int, saying words: [PlannedCue]
  ) {
    guard length > .zero else { return }
    let isSpoken = length >= Self.shortestSpokenRest
    let rest = isSpoken ? [PlannedCue(.rest, wording.sounds(.rest))] : []
    slots.append(
      Slot(
        .rest, name: "rest", exercise: exercise.id, side: side, set: set, length: .exact(length),
        cues: sounding.tone(.stop, .stop) + rest + words + timeCues(over: length)
          + countdown(over: length)))
  }

  /// A quiet time is announced, and marked so that nobody doubts the player.
  mutating func add(_ silence: Silence) {
    let bells = silence.bellTimes
    let key: LanguagePack.LineKey = bells.isEmpty ? .silence : .silenceWithBells
    let values = ["time": wording.time(silence.length)]
    let lines = silence.say.map { wording.sounds($0) } ?? wording.sounds(key, values: values)
    if !lines.isEmpty {
      slots.append(
        Slot(
          .silence, name: "announcement", length: .asHeard(after: 1),
          cues: [silence.say.spoken(.rest, lines)], chapter: .closes))
    }
    slots.append(
      Slot(
        .silence, name: "silence", length: .exact(silence.length),
        cues: bells.flatMap { sounding.tone(.marker, .marker, at: $0) }
          + timeCues(over: silence.length)))
  }

  private static var shortestSpokenRest: Seconds { 5 }
}

extension Silence {
  /// When its bells sound: every minute unless the author says otherwise.
  var bellTimes: [Seconds] {
    switch bells {
    case .none: return []
    case .at(let times): return times.filter { $0 < length }.sorted()
    case .every(let step):
      guard step > .zero else { return [] }
      var times: [Seconds] = []
      var time = step
      while time < length {
        times.append(time)
        time = time + step
      }
      return times
    }
  }
}
