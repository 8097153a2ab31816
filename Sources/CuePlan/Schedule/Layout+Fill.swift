extension Layout {
  /// Breathing that lasts exactly as long as is left: whole cycles, all stretched alike.
  mutating func addFill(_ exercise: Exercise) {
    guard let fill, fill > .zero else { return }
    var breathing = exercise
    breathing.dose.amount = Sourced(.time(fill), from: .tool)
    breathing.dose.hold = nil
    let plan = RepPlan(breathing, side: nil, breath: routine.breath)
    let first = slots.count
    for rep in 1...max(1, plan.reps) {
      addRep(rep, of: plan, exercise: breathing, side: nil, set: 1, opens: false)
    }
    for index in first..<slots.count {
      slots[index].kind = .fill
      slots[index].set = nil
    }
    slots[first].chapter = .opens(title: wording.text(exercise.name), exercise: nil)
  }
}
