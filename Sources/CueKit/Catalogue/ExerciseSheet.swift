internal import CuePlan

/// One exercise in full, as a person reads it: what is done, every number with who says so, every
/// line that is spoken, and whom to be careful with.
struct ExerciseSheet {
  private let exercise: Exercise

  init(_ exercise: Exercise) { self.exercise = exercise }

  /// The whole sheet, ending with a line end.
  var text: String {
    let name = exercise.name.forms.first ?? ""
    let blocks = [
      "\(name) (\(exercise.id))\n", TextColumns(facts, indent: 2).text,
      "One repetition\n" + TextColumns(phases, indent: 2).text,
      "Words\n" + TextColumns(words, indent: 2).text, footnote,
    ]
    return blocks.joined(separator: "\n")
  }

  private var facts: [[String]] {
    let rows: [(String, String?)] = [
      ("position", position), ("sides", sides), ("first side", firstSide), ("direction", direction),
      ("changeover", changeover), ("usual amount", amount), ("sets", sets),
      ("repetitions", exercise.bounds.reps.map { bounds($0) { "\($0)" } }),
      ("hold", exercise.bounds.hold.map { bounds($0) { "\(ClockText.seconds($0))s" } }),
      ("work", exercise.workLength.map { "\(ClockText.seconds($0))s in all" }),
      ("be careful with", list(exercise.cautions)), ("needs", list(exercise.equipment)),
      ("in its place", exercise.substitute),
    ]
    return rows.compactMap { name, value in value.map { [name, $0] } }
  }

  private var phases: [[String]] {
    exercise.phases.map { phase in
      let length = phase.length
      return [
        phase.name, length.value.text, "breath \(phase.breath?.rawValue ?? "free")",
        phase.turn.map { "\($0.rawValue) side" } ?? "", "from \(length.provenance.text)",
      ]
    }
  }

  private var words: [[String]] {
    let lines: [(String, Phrase?)] = [
      ("name, as said", exercise.spokenName), ("setup", exercise.setup.long),
      ("setup, short", exercise.setup.short),
      ("switch", exercise.switchLine), ("release", exercise.release),
    ]
    let spoken = exercise.phases.map { ($0.name, $0.cue) }
    let partner = exercise.practitioner.map { [("practitioner, \($0.role)", $0.line)] } ?? []
    return (lines.prefix(3) + spoken + lines.dropFirst(3) + partner).flatMap { name, phrase in
      (phrase?.forms ?? []).enumerated().flatMap { index, form in
        WrappedText(form, width: 72).lines.enumerated().map { line, text in
          [index + line == 0 ? name : "", line == 0 ? text : "  " + text]
        }
      }
    }
  }

  private var footnote: String {
    """
    seed: the article that the ten come from. guideline: the source it names. default: the tool's
    own judgement, open to change.

    """
  }
}

extension ExerciseSheet {
  private var position: String {
    let (start, end) = (exercise.start, exercise.end)
    return start == end ? start.rawValue : "\(start.rawValue), ends \(end.rawValue)"
  }

  private var sides: String {
    switch exercise.sides {
    case .none: "none: both at once, or neither"
    case .perSideBlock: "per-side-block: all repetitions on one, then all on the other"
    case .alternating: "alternating: a repetition goes to one and then to the other"
    case .perSideRounds: "per-side-rounds: one repetition on each, round after round"
    }
  }

  private var firstSide: String? {
    let first = exercise.firstSide
    return exercise.sides == .none
      ? nil : "\(first.value.rawValue) (from \(first.provenance.text))"
  }

  private var direction: String? {
    guard exercise.sides != .none else { return nil }
    return exercise.direction == .sameAsSide
      ? "same: right means to the right" : "opposite: right means to the left"
  }

  private var changeover: String? {
    guard exercise.isDoneSideBySide else { return nil }
    let time = exercise.changeover
    return "\(ClockText.seconds(time.value))s (from \(time.provenance.text))"
  }

  private var amount: String {
    let rep = "\(ClockText.seconds(exercise.repLength))s a repetition"
    return "\(exercise.usualAmount), \(rep) (from \(exercise.dose.amount.provenance.text))"
  }

  private var sets: String? {
    let sets = exercise.dose.sets
    return sets.value > 1 ? "\(sets.value) (from \(sets.provenance.text))" : nil
  }

  private func bounds<Bound>(
    _ bounds: Sourced<ClosedRange<Bound>>, _ text: (Bound) -> String
  ) -> String {
    let (least, most) = (text(bounds.value.lowerBound), text(bounds.value.upperBound))
    return "\(least) to \(most) (from \(bounds.provenance.text))"
  }

  private func list(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

/// A text in lines no longer than a width, broken between words.
struct WrappedText {
  let lines: [String]

  init(_ text: String, width: Int) {
    lines = text.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}
