extension Exercise {
  /// The lengths of it that fitting may change; its place in the walk is `item`.
  func flexibleLengths(item: Int, breath: Seconds) -> [FlexibleLength] {
    let rest = dose.sets.value > 1 ? dose.restBetweenSets?.value ?? .zero : .zero
    return [
      FlexibleLength.rest(rest, .restBetweenSets, of: item),
      flexibleHold(item: item, breath: breath),
    ].compactMap(\.self)
  }

  /// The count of it that fitting may change.
  ///
  /// An amount that differs between the sides is the author's wish and stays.
  func flexibleCount(item: Int, breath: Seconds) -> FlexibleCount? {
    guard dose.perSide.isEmpty else { return nil }
    switch dose.amount.value {
    case .reps(let reps):
      return bounds.reps.flatMap {
        FlexibleCount(item: item, subject: .reps, bounds: $0.value, usual: reps)
      }
    case .time:
      let rep = OneRep(self, breath: breath)
      guard let bounds = bounds.reps, !rep.fillsTimeWithHold else { return nil }
      let each = sides == .alternating ? rep.length / 2 : rep.length
      let reps = RepPlan(self, side: nil, breath: breath).reps
      return FlexibleCount(
        item: item, subject: .repsInTime(each: each), bounds: bounds.value, usual: reps)
    case .breaths(let count):
      return breathBounds(breath: breath).flatMap {
        FlexibleCount(item: item, subject: .breaths, bounds: $0, usual: count)
      }
    }
  }

  private func flexibleHold(item: Int, breath: Seconds) -> FlexibleLength? {
    guard let bounds = bounds.hold?.value else { return nil }
    let rep = OneRep(self, breath: breath)
    switch dose.amount.value {
    case .reps:
      guard let hold = rep.commonHold else { return nil }
      return FlexibleLength(item: item, subject: .hold, bounds: bounds, usual: hold)
    case .time(let time):
      guard rep.fillsTimeWithHold, dose.perSide.isEmpty else { return nil }
      return FlexibleLength(
        item: item, subject: .work, bounds: rep.times(forHolds: bounds), usual: time)
    case .breaths: return nil
    }
  }

  /// How many breaths keep holds, or else repetitions, within their bounds.
  private func breathBounds(breath: Seconds) -> ClosedRange<Int>? {
    guard breath > .zero else { return nil }
    let rep = OneRep(self, breath: breath)
    let times: ClosedRange<Seconds>
    if rep.fillsTimeWithHold {
      guard let holds = bounds.hold?.value else { return nil }
      times = rep.times(forHolds: holds)
    } else {
      guard let reps = bounds.reps?.value else { return nil }
      times = rep.length * reps.lowerBound...rep.length * reps.upperBound
    }
    let least = -(-times.lowerBound).wholes(of: breath)
    let most = times.upperBound.wholes(of: breath)
    return least <= most ? least...most : nil
  }
}

extension FlexibleLength {
  /// Makes a length whose bounds are widened to hold the usual one; nil where it cannot change.
  fileprivate init?(item: Int, subject: Subject, bounds: ClosedRange<Seconds>, usual: Seconds) {
    let least = min(bounds.lowerBound, usual), most = max(bounds.upperBound, usual)
    guard least < most else { return nil }
    self.init(item: item, subject: subject, least: least, usual: usual, most: most)
  }
}

/// One repetition of an exercise, for what can be changed about it.
struct OneRep {
  /// Its phases that take any time.
  let phases: [RepPlan.TimedPhase]
  /// Whether a time given for the exercise lengthens its one long hold.
  let fillsTimeWithHold: Bool

  init(_ exercise: Exercise, breath: Seconds) {
    var exercise = exercise
    exercise.dose.perSide = [:]
    exercise.dose.amount.value = .reps(1)
    let usual = RepPlan(exercise, side: nil, breath: breath)
    exercise.sides = .none
    exercise.dose.amount.value = .time(usual.repLength * 4)
    phases = usual.phases
    fillsTimeWithHold =
      !phases.isEmpty && RepPlan(exercise, side: nil, breath: breath).reps == 1
  }

  /// How long it takes.
  var length: Seconds { phases.reduce(.zero) { $0 + $1.length } }

  /// The length of its holds; nil where it has none or they differ.
  var commonHold: Seconds? {
    let holds = Set(phases.filter { $0.plan.kind == .hold }.map(\.length))
    return holds.count == 1 ? holds.first : nil
  }

  /// The times it may take where its hold has those bounds.
  func times(forHolds bounds: ClosedRange<Seconds>) -> ClosedRange<Seconds> {
    let beside = length - (commonHold ?? .zero)
    return beside + bounds.lowerBound...beside + bounds.upperBound
  }
}

extension Seconds {
  /// How often `part`, which is more than zero, fits in this length; rounds down.
  func wholes(of part: Seconds) -> Int {
    let share = scaled(by: part.denominator, over: part.numerator)
    let (quotient, rest) = share.numerator.quotientAndRemainder(dividingBy: share.denominator)
    return Int(rest < 0 ? quotient - 1 : quotient)
  }
}
