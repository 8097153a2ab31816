extension Layout {
  /// Breathing that lasts exactly as long as is left: whole cycles, all stretched alike.
  mutating func addFill(_ exercise: Exercise) throws(ScheduleError) {
    guard let fill, fill > .zero else { return }
    var breathing = exercise
    breathing.dose.amount = Sourced(.time(fill), from: .tool)
    breathing.dose.hold = nil
    let plan = RepPlan(breathing, side: nil, breath: routine.breath)
    let first = slots.count
    for rep in stride(from: 1, through: plan.reps, by: 1) {
      for phase in plan.phases(ofRep: rep) {
        try append(
          Slot(
            .fill, name: phase.plan.name, exercise: exercise.id, rep: rep,
            breath: phase.plan.breath, length: .exact(phase.length),
            cues: words(of: phase.plan, exercise: breathing, side: nil, rep: rep)))
      }
    }
    guard slots.count > first else { return }
    slots[first].chapter = .opens(title: wording.text(exercise.name), exercise: nil)
    let reason = wording.sounds(.fill)
    if fill >= Self.shortestExplained, !reason.isEmpty {
      slots[first].cues.insert(PlannedCue(.rest, reason), at: 0)
    }
  }

  /// From here on it is said why nothing else happens.
  private static var shortestExplained: Seconds { 20 }
}
