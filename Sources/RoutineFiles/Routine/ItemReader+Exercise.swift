internal import CuePlan

extension ItemReader {
  /// `- exercise: open-book`, with everything else under it.
  func named(_ head: Node.Entry, _ fields: inout Fields) -> Item.Content? {
    guard !missing(head, "exercise: open-book"), let id = values.text(head.value) else {
      return nil
    }
    return exercise(id, at: head.value, dose: nil, &fields)
  }

  /// `- open-book: 4 reps each side`, or `- open-book` with the dose of the catalogue.
  func exercise(
    _ id: String, at node: Node, dose: Node?, _ fields: inout Fields
  ) -> Item.Content? {
    let found = finder.find(id)
    if case .unknown = found { reportUnknown(id, at: node, alone: dose?.isNothing ?? true) }
    guard case .exercise(var exercise) = found else {
      MapKind.changes.forEach { _ = fields.take($0) }
      return nil
    }
    ExerciseReader(reading: reading, language: finder.language).change(&exercise, by: &fields)
    if let dose, !dose.isNothing { read(dose, into: &exercise, &fields) }
    ProgressionReader(findings: findings).read(&fields, into: &exercise)
    return .exercise(exercise)
  }

  /// The dose after an exercise, which leaves no room for another under it.
  private func read(_ dose: Node, into exercise: inout Exercise, _ fields: inout Fields) {
    if let second = fields.take("dose") { findings.report("a second dose", at: second) }
    let first = exercise.firstSide
    DoseReader(findings: findings).read(dose, into: &exercise)
    guard let pinned = fields.take("first-side"), exercise.firstSide != first else { return }
    findings.report("a second side that is first", at: pinned, help: "keep one of them")
  }

  private func reportUnknown(_ id: String, at node: Node, alone: Bool) {
    let first = id.split(separator: " ").first.map(String.init) ?? ""
    if alone, first != id, case .exercise = finder.find(first) {
      let dose = id.dropFirst(first.count).drop { $0 == " " }
      findings.report(
        "no \":\" after \"\(first)\"", at: node, help: "write \"- \(first): \(dose)\"")
      return
    }
    guard !(MapKind.exerciseEntry.keys + MapKind.dose.keys).contains(id) else {
      findings.report(
        "an entry cannot begin with \"\(id)\"", at: node,
        expected: "the exercise first, as in \"- open-book: 4 reps each side\"")
      return
    }
    findings.report(
      "unknown exercise \"\(id)\"", at: node,
      expected: "an exercise of the catalogue, of this routine or of a file beside it",
      suggestion: findings.isFull ? nil : NearestWord.find(id, in: finder.ids + SessionWord.all))
  }
}
