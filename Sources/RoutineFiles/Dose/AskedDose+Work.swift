internal import CuePlan

extension AskedDose {
  /// Works this dose into an exercise; what it does not say stays as it was.
  func work(into exercise: inout Exercise) throws(ValueProblem) {
    if let sets { exercise.dose.sets = sets }
    if let amount {
      let perSide = try amount.value.amount(over: exercise.sides)
      exercise.dose.amount = Sourced(perSide, from: amount.provenance)
      exercise.dose.perSide = [:]
    }
    try workSides(into: &exercise)
    try workLengths(into: &exercise)
    for rest in rests { work(rest, into: &exercise.dose) }
  }

  /// The lengths of phases: a tempo for all of them, or one length for those that are held.
  private func workLengths(into exercise: inout Exercise) throws(ValueProblem) {
    let phases = exercise.phases
    let isHeld = phases.isEmpty || phases.contains { $0.kind == .hold }
    if let tempo {
      guard hold == nil || !isHeld else {
        throw ValueProblem(
          message: "the hold has two lengths, one of them in the tempo", help: "keep one of them")
      }
      exercise.dose.tempo = try TempoText.tempo(tempo, over: exercise)
      exercise.dose.hold = nil
    }
    if let hold {
      guard isHeld else {
        throw ValueProblem(
          message: "\"\(exercise.id)\" has no phase that is held", help: "leave \"hold\" out")
      }
      exercise.dose.hold = hold
    }
  }

  private func work(_ rest: Sourced<Rest>, into dose: inout Dose) {
    let length = Sourced(rest.value.length, from: rest.provenance)
    switch rest.value.place {
    case .betweenSets: dose.restBetweenSets = length
    case .betweenReps: dose.restBetweenReps = length
    case .unsaid where dose.sets.value > 1: dose.restBetweenSets = length
    case .unsaid: dose.restBetweenReps = length
    }
  }
}

extension AskedDose.Quantity {
  /// The amount of one set as plans count it: on each side, where there are sides.
  ///
  /// A time or breaths for an alternating exercise, whose repetitions hold both sides, are for
  /// both together unless they are said to be for each.
  func amount(over sides: SideModel) throws(ValueProblem) -> Dose.Amount {
    switch sides {
    case .none:
      guard scope != .eachSide else { throw sideless }
      return amount
    case .perSideBlock, .perSideRounds:
      guard scope != .unsaid || !amount.isTime else { throw ambiguous }
      return scope == .total ? try half() : amount
    case .alternating:
      let isBoth = scope == .total || scope == .unsaid && !amount.isReps
      return isBoth ? try half() : amount
    }
  }

  private func half() throws(ValueProblem) -> Dose.Amount {
    switch amount {
    case .time(let length): return .time(length / 2)
    case .reps(let count):
      guard count.isMultiple(of: 2) else { throw odd(count, "reps") }
      return .reps(count / 2)
    case .breaths(let count):
      guard count.isMultiple(of: 2) else { throw odd(count, "breaths") }
      return .breaths(count / 2)
    }
  }

  private var sideless: ValueProblem {
    ValueProblem(
      message: "\"each side\" for an exercise without sides", help: "leave \"each side\" out")
  }

  private var ambiguous: ValueProblem {
    ValueProblem(
      message: "is this time for each side, or for both together?",
      expected: "\"each side\" or \"total\" after the time")
  }

  private func odd(_ count: Int, _ things: String) -> ValueProblem {
    let neighbours = [count - 1, count + 1].filter { $0 > 0 }.map { "\"\($0) \(things) total\"" }
    return ValueProblem(
      message: "\(count) \(things) in total cannot be the same on both sides",
      expected: "an even number", help: "write \(neighbours.joined(separator: " or "))")
  }
}

extension Dose.Amount {
  fileprivate var isTime: Bool {
    if case .time = self { true } else { false }
  }

  fileprivate var isReps: Bool {
    if case .reps = self { true } else { false }
  }
}
