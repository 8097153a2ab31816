/// How briskly a session moves.
public enum SessionPace: String, Hashable, Sendable, CaseIterable {
  /// Moves take half as long again, phases and breaths a quarter longer.
  case slow
  /// As the routine has it.
  case normal
  /// Moves take three quarters of their time, phases and breaths four fifths.
  case fast

  /// The time of a move, in hundredths of the usual (domain: 0.75 to 2).
  var moves: Int {
    switch self {
    case .slow: 150
    case .normal: 100
    case .fast: 75
    }
  }

  /// The time of a phase, in hundredths of the usual; a judgement that keeps a breath between 8 and
  /// 12.5 s.
  var phases: Int64 {
    switch self {
    case .slow: 125
    case .normal: 100
    case .fast: 80
    }
  }
}

extension AdaptedRoutine {
  /// The routine at that pace: moves, breaths and the phases that one moves through; stretches are
  /// held as long as before, and a dose in time stays that time.
  public func atPace(_ pace: SessionPace) -> AdaptedRoutine {
    guard pace != .normal else { return self }
    var result = self
    result.routine = routine.atPace(pace)
    result.changes.append(
      "\(pace.rawValue) pace: moves at \(result.routine.movePace) %, phases at \(pace.phases) % "
        + "of their time")
    return result
  }
}

extension Routine {
  fileprivate func atPace(_ pace: SessionPace) -> Routine {
    var routine = self
    routine.movePace = min(max(movePace * pace.moves / 100, 75), 200)
    routine.breath = breath.scaled(by: pace.phases, over: 100)
    routine.items = items.rewritten { item in
      var item = item
      switch item.content {
      case .exercise(let exercise): item.content = .exercise(exercise.atPace(pace))
      case .fill(let exercise): item.content = .fill(exercise.atPace(pace))
      case .routine(let inner): item.content = .routine(inner.withPace(pace))
      default: break
      }
      return item
    }
    return routine
  }

  /// Its own pace and breath; its items are done by whoever walks through them.
  private func withPace(_ pace: SessionPace) -> Routine {
    var routine = self
    routine.movePace = min(max(movePace * pace.moves / 100, 75), 200)
    routine.breath = breath.scaled(by: pace.phases, over: 100)
    return routine
  }
}

extension Exercise {
  fileprivate func atPace(_ pace: SessionPace) -> Exercise {
    var exercise = self
    for index in phases.indices where phases[index].movesWithPace {
      exercise.phases[index].length.value = phases[index].length.value.atPace(pace)
    }
    if let tempo = dose.tempo {
      exercise.dose.tempo = zip(tempo.indices, tempo).map { index, length in
        let moves = phases.indices.contains(index) && phases[index].movesWithPace
        return moves ? length.atPace(pace) : length
      }
    }
    return exercise
  }
}

extension PhasePlan {
  /// Whether the pace of a session changes it: a hold does not, unless it is the breath that is
  /// held.
  fileprivate var movesWithPace: Bool { kind != .hold || breath == .held }
}

extension PhaseLength {
  /// Breaths follow the length of a breath.
  fileprivate func atPace(_ pace: SessionPace) -> PhaseLength {
    switch self {
    case .seconds(let seconds): .seconds(seconds.scaled(by: pace.phases, over: 100))
    case .breaths, .fraction: self
    }
  }
}
