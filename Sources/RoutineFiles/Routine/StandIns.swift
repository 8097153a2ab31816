internal import CuePlan

/// Finds what may stand in for the exercises of a routine when they are ruled out.
struct StandIns {
  private let findings: Findings
  private let finder: ExerciseFinder

  /// Makes a finder of exercises that are found there.
  init(findings: Findings, finder: ExerciseFinder) {
    self.findings = findings
    self.finder = finder
  }

  /// Every exercise that may stand in for one of `items`, by id; routines among them see to their
  /// own.
  func exercises(for items: [Item]) -> [String: Exercise] {
    var found: [String: Exercise] = [:]
    for exercise in items.flatMap(\.ownExercises) { add(for: exercise, to: &found) }
    return found
  }

  /// A substitute may have one of its own.
  private func add(for exercise: Exercise, to found: inout [String: Exercise]) {
    var current = exercise
    while let id = current.substitute, found[id] == nil {
      switch finder.find(id) {
      case .exercise(let standIn):
        found[id] = standIn
        current = standIn
      case .wrong: return
      case .unknown: return reportUnknown(id, for: current)
      }
    }
  }

  private func reportUnknown(_ id: String, for exercise: Exercise) {
    guard let place = exercise.place else { return }
    findings.report(
      Diagnostic(
        "nothing can stand in for \"\(exercise.id)\": there is no exercise \"\(id)\"", at: place,
        severity: .warning, suggestion: NearestWord.find(id, in: finder.ids)))
  }
}

extension Item {
  /// The exercises it is or holds, those of other files left out.
  fileprivate var ownExercises: [Exercise] {
    switch content {
    case .exercise(let exercise): [exercise]
    case .routine: []
    default: contents.flatMap(\.ownExercises)
    }
  }
}

extension Exclusion {
  /// Takes in what the routines within `items` have to do without: it is the same person who does
  /// them.
  mutating func formUnion(of items: [Item]) {
    for item in items {
      guard case .routine(let routine) = item.content else {
        formUnion(of: item.contents)
        continue
      }
      cautions.formUnion(routine.exclusion.cautions)
      equipment.formUnion(routine.exclusion.equipment)
    }
  }
}
