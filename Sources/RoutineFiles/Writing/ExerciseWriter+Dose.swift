internal import CuePlan

extension ExerciseWriter {
  /// What a session changes about an exercise.
  struct Changes {
    /// The dose, if it changes.
    var dose: WrittenDose
    /// Everything else, by its keys.
    var others: [YamlEntry]
  }

  /// A dose in the shortest form that says all of it.
  enum WrittenDose {
    case usual
    case short(String, firstSide: Sourced<Side>?)
    case long([YamlEntry])

    /// The dose under a key of its own.
    var entry: YamlEntry? {
      switch self {
      case .usual: nil
      case .short(let text, _): YamlEntry("dose", text)
      case .long(let entries): YamlEntry("dose", .map(entries, .lines))
      }
    }

    /// The side that it says is first, if it says so.
    var firstSide: Sourced<Side>? {
      if case .short(_, let side) = self { side } else { nil }
    }
  }

  /// Writes what makes the dose of `exercise` of that of `base`; nil when no words do.
  func dose(from base: Exercise, to exercise: Exercise) -> WrittenDose? {
    guard var asked = AskedDose(from: base, to: exercise.dose) else { return nil }
    let first = exercise.firstSide
    if exercise.sides != .none, base.firstSide != first, first.provenance == .routine {
      asked.firstSide = first
    }
    guard asked != AskedDose() else { return .usual }
    if asked.isAuthors, let text = asked.text { return .short(text, firstSide: asked.firstSide) }
    return asked.entries.isEmpty ? .usual : .long(asked.entries)
  }

  /// Writes the rules that `exercise` has beyond those of `base`; nil when it lacks some of them.
  func program(from base: Exercise, to exercise: Exercise) -> [YamlEntry]? {
    let kept = base.progression.filter { exercise.changes($0.figure) }
    let figures = Set(exercise.progression.map(\.figure))
    guard kept.allSatisfy({ figures.contains($0.figure) }) else { return nil }
    return ProgressionWriter(exercise).entries(exercise.progression.filter { !kept.contains($0) })
  }
}
