internal import CuePlan

extension AskedDose {
  /// Works this dose into an exercise; what it does not say stays as it was.
  func work(into exercise: inout Exercise) throws(ValueProblem) {
    if let sets { exercise.dose.sets = sets }
    if let amount {
      let perSide = try amount.value.amount(over: exercise.sides)
      exercise.dose.amount = Sourced(perSide, from: amount.provenance)
    }
    if let hold {
      let phases = exercise.phases
      guard phases.isEmpty || phases.contains(where: { $0.kind == .hold }) else {
        throw ValueProblem(
          message: "\"\(exercise.id)\" has no phase that is held", help: "leave \"hold\" out")
      }
      exercise.dose.hold = hold
    }
    if let rest { work(rest, into: &exercise.dose) }
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
  /// The amount of one set as plans count it: for each side where sides are done one after the
  /// other; for both where a repetition holds both.
  func amount(over sides: SideModel) throws(ValueProblem) -> Dose.Amount {
    switch sides {
    case .none:
      guard scope != .eachSide else { throw sideless }
      return amount
    case .perSideBlock, .perSideRounds:
      guard scope != .unsaid || !amount.isTime else { throw ambiguous }
      return scope == .total ? try half() : amount
    case .alternating:
      if amount.isReps { return scope == .total ? try half() : amount }
      return scope == .eachSide ? amount.doubled : amount
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

  fileprivate var doubled: Dose.Amount {
    switch self {
    case .reps(let count): .reps(count * 2)
    case .time(let length): .time(length * 2)
    case .breaths(let count): .breaths(count * 2)
    }
  }
}
