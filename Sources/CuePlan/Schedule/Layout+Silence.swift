extension Layout {
  /// A quiet time is announced, marked so that nobody doubts the player, and rung out.
  mutating func add(_ silence: Silence) throws(ScheduleError) {
    guard silence.length > .zero else { return }
    let bells = silence.bellTimes
    let isRung = !bells.isEmpty && sounding.sound(.marker) != nil
    let key: LanguagePack.LineKey = isRung ? .silenceWithBells : .silence
    let values = ["time": wording.time(silence.length)]
    let lines = silence.say.map { wording.sounds($0) } ?? wording.sounds(key, values: values)
    try append(
      Slot(
        .silence, name: "announcement", length: .asHeard(after: 1),
        cues: [silence.say.spoken(.rest, lines)], chapter: .closes))
    try append(
      Slot(
        .silence, name: "silence", length: .exact(silence.length),
        cues: bells.map { marks.marker(at: $0, of: silence.length) }
          + marks.timeLeft(over: silence.length)))
    let endBell = sounding.tone(.sessionStart, .stop)
    guard silence.bells != .none, !endBell.isEmpty else { return }
    try append(Slot(.settle, name: "end bell", length: .asHeard(after: 1), cues: endBell))
  }
}

extension Silence {
  /// When its bells sound: every minute unless the author says otherwise, none at its very end,
  /// which has a bell of its own.
  var bellTimes: [Seconds] {
    switch bells {
    case .none: return []
    case .at(let times): return times.filter { $0 > .zero && $0 < length }.sorted()
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
