internal import CuePlan

extension AskedDose {
  /// Finds what has to be asked of `exercise` so that its dose becomes `dose`; nil when no words
  /// of a dose can do that.
  ///
  /// Every candidate is worked in as a reader would, so what is found is what will be read.
  init?(from exercise: Exercise, to dose: Dose) {
    let old = exercise.dose
    if dose.sets != old.sets { sets = dose.sets }
    if dose.amount != old.amount {
      guard let quantity = Quantity(meaning: dose.amount.value, over: exercise.sides) else {
        return nil
      }
      amount = Sourced(quantity, from: dose.amount.provenance)
    }
    if dose.hold != old.hold { hold = dose.hold }
    let candidates = rests(from: old, to: dose)
    guard let rest = candidates.first(where: { with($0).turns(exercise, into: dose) }) else {
      return nil
    }
    self.rest = rest
  }

  /// Whether the author says all of it, so that its short form says it too.
  var isAuthors: Bool {
    let provenances = [
      sets?.provenance, amount?.provenance, hold?.provenance, rest?.provenance,
    ]
    return provenances.compactMap(\.self).allSatisfy { $0 == .routine }
  }

  /// The rests that may have been meant, the shortest to write first.
  private func rests(from old: Dose, to new: Dose) -> [Sourced<Rest>?] {
    var rests: [Sourced<Rest>?] = []
    for (before, after, place) in [
      (old.restBetweenSets, new.restBetweenSets, Rest.Place.betweenSets),
      (old.restBetweenReps, new.restBetweenReps, Rest.Place.betweenReps),
    ] where before != after {
      rests +=
        after.map { rest in
          [Rest.Place.unsaid, place].map {
            Sourced(Rest(length: rest.value, place: $0), from: rest.provenance)
          }
        } ?? []
    }
    return rests.isEmpty ? [nil] : rests
  }

  private func with(_ rest: Sourced<Rest>?) -> AskedDose {
    var asked = self
    asked.rest = rest
    return asked
  }

  private func turns(_ exercise: Exercise, into dose: Dose) -> Bool {
    var exercise = exercise
    do throws(ValueProblem) { try work(into: &exercise) } catch { return false }
    return exercise.dose == dose
  }
}

extension AskedDose.Quantity {
  /// Finds the quantity that is read as that amount, said in the way people say it.
  fileprivate init?(meaning amount: Dose.Amount, over sides: SideModel) {
    let scopes: [AskedDose.Scope] =
      switch (sides, amount) {
      case (.none, _), (.alternating, .reps): [.unsaid]
      default: [.eachSide, .unsaid, .total]
      }
    let amounts = [amount, amount.halved].compactMap(\.self)
    for scope in scopes {
      for written in amounts {
        self.init(amount: written, scope: scope)
        if let meant = try? self.amount(over: sides), meant == amount { return }
      }
    }
    return nil
  }
}

extension Dose.Amount {
  fileprivate var halved: Dose.Amount? {
    switch self {
    case .time(let length): .time(length / 2)
    case .reps(let count): count.isMultiple(of: 2) ? .reps(count / 2) : nil
    case .breaths(let count): count.isMultiple(of: 2) ? .breaths(count / 2) : nil
    }
  }
}
