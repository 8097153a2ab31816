internal import CuePlan

/// Gathers what may stand in for the exercises of a routine when they are ruled out.
struct StandIns {
  private let findings: Findings
  private let finder: ExerciseFinder

  /// Makes a gatherer of exercises that are found there.
  init(findings: Findings, finder: ExerciseFinder) {
    self.findings = findings
    self.finder = finder
  }

  /// Adds every exercise that may stand in for one of `items`, and what the routines among them
  /// have to do without: it is the same person who does them.
  func add(for items: [Item], to exclusion: inout Exclusion) {
    for item in items {
      switch item.content {
      case .exercise(let exercise): add(for: exercise, to: &exclusion.catalogue)
      case .routine(let routine):
        exclusion.cautions.formUnion(routine.exclusion.cautions)
        exclusion.equipment.formUnion(routine.exclusion.equipment)
        exclusion.catalogue.merge(routine.exclusion.catalogue) { own, _ in own }
      default: add(for: item.contents, to: &exclusion)
      }
    }
  }

  /// A substitute may have one of its own.
  private func add(for exercise: Exercise, to catalogue: inout [String: Exercise]) {
    var current = exercise
    while let id = current.substitute, catalogue[id] == nil {
      switch finder.find(id) {
      case .exercise(let standIn):
        catalogue[id] = standIn
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
