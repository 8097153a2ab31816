extension Layout {
  /// What marks time with the tones that sound now.
  var marks: TimeMarks {
    TimeMarks(policy: routine.cues, sounding: sounding, wording: wording)
  }

  /// What marks time in `exercise`.
  func marks(for exercise: Exercise) -> TimeMarks {
    TimeMarks(policy: routine.cues, sounding: sounding(for: exercise), wording: wording)
  }

  /// What is heard during a phase that is long enough to lose count in.
  mutating func longPhaseCues(for phase: RepPlan.TimedPhase) -> [PlannedCue] {
    guard phase.plan.kind.isDose else { return [] }
    return marks.ofPhase(phase.length, named: wording.phaseName(phase.plan.name))
      + encouragement(over: phase.length, from: size.length)
  }

  /// Whether the phase ends with a countdown and its own sound.
  func isCountedOut(_ phase: RepPlan.TimedPhase) -> Bool {
    phase.plan.kind.isDose && marks.isCountedOut(phase.length)
  }

  /// Marks the time of a dose given in time, over all of its repetitions.
  ///
  /// Where single phases are long enough for marks of their own, those say it.
  mutating func markBout(_ range: Range<Int>, of plan: RepPlan, named name: String) {
    guard plan.phases.allSatisfy({ $0.length < TimeMarks.shortestCounted }) else { return }
    let bout = Bout(slots[range])
    let cues =
      marks.ofBout(bout.length, named: name)
      + encouragement(over: bout.length, from: size.length - bout.length)
    for planned in cues where !planned.choices.isEmpty {
      let (slot, cue) = bout.place(planned)
      slots[slot].cues.append(cue)
    }
  }

  /// Kind words in a long stretch of work; at most every 30 s, whatever stretches they fall in.
  private mutating func encouragement(
    over length: Seconds, from start: Seconds
  ) -> [PlannedCue] {
    guard let asked = routine.cues.encourageEvery, length >= Self.shortestEncouraged else {
      return []
    }
    let step = max(asked, Self.shortestBetweenEncouragements)
    let soonest = lastEncouraged.map { $0 + step - start } ?? .zero
    var cues: [PlannedCue] = []
    var moment = max(soonest, length / 3)
    while moment + Self.beforeEnd < length {
      cues.append(
        PlannedCue(.encourage, wording.sounds(.keepBreathing), placement: .near(moment)))
      lastEncouraged = start + moment
      moment = moment + step
    }
    return cues
  }

  /// Stretches from 20 s on are encouraged.
  private static var shortestEncouraged: Seconds { 20 }
  /// Encouragement comes at most every 30 s.
  private static var shortestBetweenEncouragements: Seconds { 30 }
  /// It leaves the end of a stretch alone.
  private static var beforeEnd: Seconds { 5 }
}
