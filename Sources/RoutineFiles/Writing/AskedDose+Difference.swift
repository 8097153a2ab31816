internal import CuePlan

extension AskedDose {
  /// Finds what has to be asked of `exercise` so that its dose becomes `dose`; nil when no words
  /// of a dose can do that.
  ///
  /// What is found is worked in as a reader would, so it is what will be read.
  init?(from exercise: Exercise, to dose: Dose) {
    let old = exercise.dose
    if dose.sets != old.sets { sets = dose.sets }
    // An amount for both sides does away with those of one side.
    if dose.amount != old.amount || !old.perSide.keys.allSatisfy(dose.perSide.keys.contains) {
      let quantity = Quantity(meaning: dose.amount.value, over: exercise.sides)
      amount = Sourced(quantity, from: dose.amount.provenance)
    }
    perSide = amount == nil ? dose.perSide.filter { old.perSide[$0] != $1 } : dose.perSide
    // So does a tempo with the length of holds.
    let losesHold = old.hold != nil && dose.hold == nil
    if dose.tempo != old.tempo || losesHold { tempo = dose.tempo }
    if dose.hold != old.hold { hold = dose.hold }
    let changed = [
      (old.restBetweenSets, dose.restBetweenSets, Rest.Place.betweenSets),
      (old.restBetweenReps, dose.restBetweenReps, Rest.Place.betweenReps),
    ].filter { $0.0 != $0.1 }
    rests = changed.compactMap { change in
      change.1.map { Sourced(Rest(length: $0.value, place: change.2), from: $0.provenance) }
    }
    if rests.count == 1, withPlacesUnsaid.turns(exercise, into: dose) { self = withPlacesUnsaid }
    guard turns(exercise, into: dose) else { return nil }
  }

  /// Whether the author says all of it, so that its short form says it too.
  var isAuthors: Bool {
    let provenances =
      [sets?.provenance, amount?.provenance, hold?.provenance] + rests.map(\.provenance)
    return provenances.compactMap(\.self).allSatisfy { $0 == .routine }
  }

  private var withPlacesUnsaid: AskedDose {
    var asked = self
    for index in asked.rests.indices { asked.rests[index].value.place = .unsaid }
    return asked
  }

  private func turns(_ exercise: Exercise, into dose: Dose) -> Bool {
    var exercise = exercise
    do throws(ValueProblem) { try work(into: &exercise) } catch { return false }
    return exercise.dose == dose
  }
}

extension AskedDose.Quantity {
  /// The quantity that is read as that amount, said in the way people say it.
  init(meaning amount: Dose.Amount, over sides: SideModel) {
    let scope: AskedDose.Scope =
      switch (sides, amount) {
      case (.none, _), (.alternating, .reps): .unsaid
      default: .eachSide
      }
    self.init(amount: amount, scope: scope)
  }
}
