/// The phases of each repetition of one set, with lengths that add up to exactly the dose.
struct RepPlan {
  /// How many repetitions the set has, on each side.
  var reps: Int
  /// The phases of one repetition that take any time.
  var phases: [TimedPhase]
  /// Whether the dose is a time, which is then what the listener waits for.
  let isTimed: Bool
  /// How the exercise treats sides.
  let sides: SideModel

  /// A phase with its length worked out.
  struct TimedPhase {
    var plan: PhasePlan
    var length: Seconds

    init(_ plan: PhasePlan, _ length: Seconds) {
      self.plan = plan
      self.length = length
    }

    /// The same phase with another length.
    init(_ phase: TimedPhase, _ length: Seconds) { self.init(phase.plan, length) }
  }

  /// Whether there is nothing to do.
  var isNothing: Bool { reps <= 0 || phases.isEmpty }

  /// The length of one repetition, as far as an exact one goes.
  var repLength: Seconds { phases.reduce(.zero) { $0 + $1.length } }

  /// Works out the set of `exercise` on `side`; a breath takes `breath`.
  ///
  /// A dose in time is met exactly: one long hold takes what is left beside it; otherwise the
  /// nearest whole number of repetitions is stretched or tightened alike.
  init(_ exercise: Exercise, side: Side?, breath: Seconds) {
    sides = exercise.sides
    let amount = side.flatMap { exercise.dose.perSide[$0] } ?? exercise.dose.amount.value
    if case .time = amount { isTimed = true } else { isTimed = false }
    let usual = RepPlan.phases(of: exercise, breath: breath)
    let sidesInRep = exercise.sides == .alternating ? 2 : 1
    switch amount {
    case .reps(let count):
      (reps, phases) = (count, usual)
    case .breaths(let count):
      (reps, phases) = RepPlan.filling(breath * count * sidesInRep, with: usual)
    case .time(let length):
      (reps, phases) = RepPlan.filling(length * sidesInRep, with: usual)
    }
  }

  /// The phases of repetition `rep`, counted from 1.
  ///
  /// Where the sides take turns, a side's own phases have their borders on hundredths of a
  /// second of that side's work so far: both sides get the very same lengths, nothing drifts,
  /// and a time asked for on each side is met.
  func phases(ofRep rep: Int) -> [TimedPhase] {
    switch sides {
    case .none, .perSideBlock: return phases
    case .perSideRounds: return zip(phases, onHundredths(phases, rep: rep)).map(TimedPhase.init)
    case .alternating:
      let first = phases.filter { $0.plan.turn == .first }
      let second = phases.filter { $0.plan.turn == .second }
      guard first.map(\.length) == second.map(\.length) else { return phases }
      var lengths = [SideTurn.first: onHundredths(first, rep: rep)[...]]
      lengths[.second] = lengths[.first]
      return phases.map { phase in
        let length = phase.plan.turn.flatMap { lengths[$0]?.popFirst() }
        return TimedPhase(phase.plan, length ?? phase.length)
      }
    }
  }

  /// The lengths of `phases` in repetition `rep`, as far as they are whole hundredths.
  private func onHundredths(_ phases: [TimedPhase], rep: Int) -> [Seconds] {
    let whole = phases.reduce(Seconds.zero) { $0 + $1.length }
    var border = whole * (rep - 1)
    return phases.map { phase in
      let start = border
      border = border + phase.length
      return border.inHundredths - start.inHundredths
    }
  }

  private static func phases(of exercise: Exercise, breath: Seconds) -> [TimedPhase] {
    let tempo = exercise.dose.tempo
    return exercise.phases.enumerated().compactMap { index, plan in
      var length = plan.length.value
      if let tempo, index < tempo.count { length = tempo[index] }
      if plan.kind == .hold, let hold = exercise.dose.hold { length = .seconds(hold.value) }
      let seconds = length.seconds(breath: breath)
      return seconds > .zero ? TimedPhase(plan, seconds) : nil
    }
  }

  private static func filling(
    _ length: Seconds, with usual: [TimedPhase]
  ) -> (Int, [TimedPhase]) {
    let cycle = usual.reduce(Seconds.zero) { $0 + $1.length }
    guard cycle > .zero else { return (0, []) }
    let holds = usual.indices.filter { usual[$0].plan.kind == .hold }
    if holds.count == 1, let hold = holds.first, usual[hold].length >= longHold {
      let beside = cycle - usual[hold].length
      if length > beside {
        var phases = usual
        phases[hold].length = length - beside
        return (1, phases)
      }
    }
    let reps = max(1, Int(length.approximate / cycle.approximate + 0.5))
    let target = length / reps
    let stretched = usual.map { phase in
      var phase = phase
      phase.length = phase.length.ratio(of: target, to: cycle)
      return phase
    }
    return (reps, stretched)
  }

  /// From here on a hold is the exercise itself, not a pause in it.
  private static let longHold = Seconds(10)
}

extension PhaseLength {
  /// The length in seconds where a full breath takes `breath`.
  func seconds(breath: Seconds) -> Seconds {
    switch self {
    case .seconds(let seconds): seconds
    case .breaths(let share), .fraction(let share):
      breath.scaled(by: share.numerator, over: share.denominator)
    }
  }
}

extension Seconds {
  /// Rounds to the nearest hundredth of a second, halves up.
  fileprivate var inHundredths: Seconds { Seconds(parts(of: 100), over: 100) }
}
