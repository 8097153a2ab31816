extension Layout {
  /// What is heard during a phase that is long enough to lose count in: marks, time, the count.
  func longPhaseCues(for phase: RepPlan.TimedPhase) -> [PlannedCue] {
    guard phase.plan.kind.isDose else { return [] }
    return halfwayCues(over: phase.length) + timeCues(over: phase.length)
      + encouragement(over: phase.length)
      + (isCountedOut(phase) ? countdown(over: phase.length) : [])
  }

  /// Whether the phase ends with a countdown and its own sound.
  func isCountedOut(_ phase: RepPlan.TimedPhase) -> Bool {
    phase.plan.kind.isDose && phase.length >= Self.shortestCounted
      && routine.cues.countdown.from > 0
  }

  /// A countdown that ends one second before the slot does and leaves its first second free.
  func countdown(over length: Seconds) -> [PlannedCue] {
    let room = Int(length.parts(of: 1000) / 1000) - 1
    return counts(max(0, min(routine.cues.countdown.from, room)))
  }

  /// Counts at T−n, …, T−1.
  func counts(_ from: Int) -> [PlannedCue] {
    (0..<from).flatMap { step -> [PlannedCue] in
      let left = from - step
      let placement = PlannedCue.Placement.beforeEnd(Seconds(left))
      guard routine.cues.countdown.style == .voice else {
        return sounding.tone(.tick, .countdown, placement: placement)
      }
      let number = SpokenLine("\(left)", language: wording.pack.tag)
      return [PlannedCue(.countdown, [.speech(number)], placement: placement)]
    }
  }

  private func halfwayCues(over length: Seconds) -> [PlannedCue] {
    let rule = routine.cues.halfway
    guard let shortest = rule.shortestHold, length >= shortest else { return [] }
    let half = Seconds(1, over: 2)
    return rule.shares.flatMap { share -> [PlannedCue] in
      let moment = length.scaled(by: share.numerator, over: share.denominator)
      let words = share == half ? wording.sounds(.halfway) : []
      return sounding.tone(.halfway, .halfway, at: moment)
        + [PlannedCue(.halfway, words, placement: .near(moment))]
    }
  }

  /// The time left, where the policy wants it said: before the end, and every so often.
  func timeCues(over length: Seconds) -> [PlannedCue] {
    var left = Set(routine.cues.warnings.filter { $0 * 3 <= length })
    if let step = routine.cues.timeLeftEvery, step > .zero {
      var time = step
      while time + Self.afterStart < length {
        left.insert(time)
        time = time + step
      }
    }
    return left.sorted(by: >).map { time in
      let words = wording.sounds(.timeLeft, values: ["time": wording.time(time)])
      return PlannedCue(.warning, words, placement: .near(length - time))
    }
  }

  private func encouragement(over length: Seconds) -> [PlannedCue] {
    guard let asked = routine.cues.encourageEvery, length >= Self.shortestEncouraged else {
      return []
    }
    let step = max(asked, Self.shortestBetweenEncouragements)
    var cues: [PlannedCue] = []
    var moment = min(step, length / 2)
    while moment + Self.afterStart < length {
      cues.append(
        PlannedCue(.encourage, wording.sounds(.keepBreathing), placement: .near(moment)))
      moment = moment + step
    }
    return cues
  }

  /// Phases from 15 s on are counted out; shorter ones end with the breath.
  private static var shortestCounted: Seconds { 15 }
  /// Holds from 20 s on are encouraged.
  private static var shortestEncouraged: Seconds { 20 }
  /// Encouragement comes at most every 30 s.
  private static var shortestBetweenEncouragements: Seconds { 30 }
  /// What is said about time keeps this far from the start of a phase.
  private static var afterStart: Seconds { 5 }
}
