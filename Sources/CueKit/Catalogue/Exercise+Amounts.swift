internal import CuePlan

/// The amounts of an exercise in the words that routine files use.
extension Exercise {
  /// The usual amount of one set, such as `5 reps each side`, with its sets where there are several.
  var usualAmount: String {
    let amount =
      switch dose.amount.value {
      case .reps(let count): Exercise.count(count, "rep")
      case .breaths(let count): Exercise.count(count, "breath")
      case .time(let length): "\(ClockText.seconds(length))s"
      }
    let sets = dose.sets.value
    let scope = isDoneSideBySide ? " each side" : ""
    return (sets > 1 ? "\(sets) sets of " : "") + amount + scope
  }

  /// The length of one repetition, on one side where sides are done one after the other.
  var repLength: Seconds {
    phases.reduce(Seconds.zero) { $0 + $1.length.value.length }
  }

  /// The time that the usual amount takes, both sides counted, without rests; nil where the dose is
  /// counted in breaths.
  var workLength: Seconds? {
    let sides = isDoneSideBySide ? 2 : 1
    switch dose.amount.value {
    case .reps(let count): return repLength * (count * sides * dose.sets.value)
    case .time(let length): return length * (sides * dose.sets.value)
    case .breaths: return nil
    }
  }

  /// Whether each side gets the whole amount of its own.
  var isDoneSideBySide: Bool { sides == .perSideBlock || sides == .perSideRounds }

  private static func count(_ count: Int, _ one: String) -> String {
    "\(count) \(one)\(count == 1 ? "" : "s")"
  }
}

extension PhaseLength {
  /// The length where a full breath takes ten seconds, as it does unless a routine says otherwise.
  fileprivate var length: Seconds {
    switch self {
    case .seconds(let length): length
    case .breaths(let share), .fraction(let share): share * 10
    }
  }

  /// The length as a file writes it, such as `4s` or `2 breaths`.
  var text: String {
    switch self {
    case .seconds(let length): "\(ClockText.seconds(length))s"
    case .breaths(let count): "\(ClockText.seconds(count)) breaths"
    case .fraction(let share): "\(share.numerator)/\(share.denominator) breath"
    }
  }
}

extension Provenance {
  /// Who says so, as a file writes it: `default`, or `guideline` with its name.
  var text: String {
    if case .guideline(let name) = self { "guideline \(name)" } else { word }
  }
}
