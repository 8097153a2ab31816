extension Layout {
  /// One repetition: a slot for each phase, its words as it begins.
  mutating func addRep(
    _ rep: Int, of plan: RepPlan, exercise: Exercise, side: Side?, set: Int, opens: Bool
  ) {
    var opening = opens ? sounding.tone(.start, .start) : []
    opening += repCount(rep, of: plan.reps, side: exercise.sides == .alternating ? nil : side)
    for phase in plan.phases(ofRep: rep) {
      let turned = turnedSide(phase.plan.turn, lead: side, exercise: exercise)
      let words = words(of: phase.plan, exercise: exercise, side: turned, rep: rep)
      slots.append(
        Slot(
          phase.plan.kind, name: phase.plan.name, exercise: exercise.id, side: turned, set: set,
          rep: rep, breath: phase.plan.breath, length: .exact(phase.length),
          cues: opening + words + longPhaseCues(for: phase)))
      // A counted hold ends with the sound of letting go, where the next phase begins.
      opening = isCountedOut(phase) ? sounding.tone(.stop, .stop) : []
    }
  }

  /// An alternating repetition's own phases are on its sides; what lies between is on neither.
  private func turnedSide(_ turn: SideTurn?, lead: Side?, exercise: Exercise) -> Side? {
    guard exercise.sides == .alternating, let lead else { return lead }
    switch turn {
    case .first: return lead
    case .second: return lead.opposite
    case nil: return nil
    }
  }

  private func repCount(_ rep: Int, of reps: Int, side: Side?) -> [PlannedCue] {
    let last = rep == reps && reps > 1 ? wording.sounds(.lastRep) : []
    switch routine.cues.repCount {
    case .none: return []
    case .last: return last.isEmpty ? [] : [PlannedCue(.count, last)]
    case .every:
      let key: LanguagePack.LineKey = side == nil ? .repOf : .repOfSide
      let values = ["rep": "\(rep)", "reps": "\(reps)"]
      let numbered = wording.sounds(key, side: side, values: values)
      return [PlannedCue(.count, last.isEmpty ? numbered : last)]
    }
  }

  private func words(
    of phase: PhasePlan, exercise: Exercise, side: Side?, rep: Int
  ) -> [PlannedCue] {
    let tone = sounding.sound(phase.tone ?? (phase.breath == .inward ? .phaseIn : .phaseOut))
    let tones = [tone].compactMap(\.self)
    guard let cue = phase.cue, routine.cues.phases.speak(in: rep) else {
      return phase.cue == nil && phase.tone == nil ? [] : [PlannedCue(.phase, tones)]
    }
    let lines = wording.sounds(cue, side: side, direction: exercise.direction)
    return [cue.spoken(.phase, lines + tones)]
  }
}
