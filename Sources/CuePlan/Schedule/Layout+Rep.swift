extension Layout {
  /// One repetition: a slot for each phase, its words as it begins.
  mutating func addRep(
    _ rep: Int, of plan: RepPlan, exercise: Exercise, side: Side?, set: Int, opens: Bool
  ) {
    var opening: [PlannedCue] = opens ? [.tone(.start, .start)] : []
    for phase in plan.phases(ofRep: rep) {
      let turned = turnedSide(phase.plan.turn, lead: side, exercise: exercise)
      var cues = opening
      cues += words(of: phase.plan, exercise: exercise, side: turned, rep: rep)
      cues += holdCues(for: phase)
      slots.append(
        Slot(
          phase.plan.kind, name: phase.plan.name, exercise: exercise.id, side: turned, set: set,
          rep: rep, breath: phase.plan.breath, length: .exact(phase.length), cues: cues))
      // A counted hold ends with the sound of letting go, where the next phase begins.
      opening = endsWithCount(phase) ? [.tone(.stop, .stop)] : []
    }
  }

  private func turnedSide(_ turn: SideTurn?, lead: Side?, exercise: Exercise) -> Side? {
    guard exercise.sides == .alternating, let lead else { return lead }
    switch turn {
    case .first: return lead
    case .second: return lead.opposite
    case nil: return nil
    }
  }

  private func words(
    of phase: PhasePlan, exercise: Exercise, side: Side?, rep: Int
  ) -> [PlannedCue] {
    guard let cue = phase.cue else { return [] }
    let lines = wording.sounds(cue, side: side, direction: exercise.direction)
    let tone = CueSound.tone(phase.tone ?? (phase.breath == .inward ? .phaseIn : .phaseOut))
    let isSpoken =
      switch routine.cues.phases {
      case .every: true
      case .first(let count): rep <= count
      case .none: false
      }
    return [PlannedCue(.phase, isSpoken ? lines + [tone] : [tone], source: cue.place)]
  }

  /// Long holds are marked in the middle and counted out.
  private func holdCues(for phase: RepPlan.TimedPhase) -> [PlannedCue] {
    guard phase.plan.kind == .hold else { return [] }
    var cues: [PlannedCue] = []
    if case .holdsFrom(let shortest) = routine.cues.halfway, phase.length >= shortest {
      let half = phase.length / 2
      cues.append(.tone(.halfway, .halfway, at: half))
      let words = wording.sounds(.halfway)
      if !words.isEmpty {
        cues.append(PlannedCue(.halfway, words, placement: .inTurn(gap: Quiet.usual)))
      }
    }
    return cues + (endsWithCount(phase) ? countdown(over: phase.length) : [])
  }

  private func endsWithCount(_ phase: RepPlan.TimedPhase) -> Bool {
    phase.plan.kind == .hold && phase.length >= shortestCountedHold
      && routine.cues.countdown.from > 0
  }

  /// Holds from 15 s on are counted out; shorter ones end with the breath.
  private var shortestCountedHold: Seconds { 15 }
}
