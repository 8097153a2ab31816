internal import CuePlan

extension Exercise {
  /// Whether the other is the same in everything that a session cannot change.
  func isDefinedLike(_ other: Exercise) -> Bool {
    var changed = self
    (changed.start, changed.end) = (other.start, other.end)
    (changed.firstSide, changed.changeover) = (other.firstSide, other.changeover)
    (changed.phases, changed.dose, changed.tones) = (other.phases, other.dose, other.tones)
    (changed.spokenName, changed.setup) = (other.spokenName, other.setup)
    changed.switchLine = other.switchLine
    (changed.release, changed.practitioner) = (other.release, other.practitioner)
    changed.progression = other.progression
    return changed == other
  }

  /// Whether it has no line, part or tones that the other lacks: a session can write others, but it
  /// cannot take them away.
  func hasNothing(missingIn other: Exercise) -> Bool {
    let isKept = { (old: Phrase?, new: Phrase?) in old == nil || new != nil }
    return isKept(spokenName, other.spokenName) && isKept(switchLine, other.switchLine)
      && isKept(release, other.release)
      && (practitioner == nil || other.practitioner != nil)
      && (tones == nil || other.tones != nil)
      && (setup == SetupLines() || other.setup != SetupLines())
  }

  /// Whether any phase is held.
  var isHeld: Bool { phases.contains { $0.kind == .hold } }

  /// The exercise with other phases, as a session changes them; nil where its tempo does not go
  /// over them.
  func changing(phases new: [PhasePlan]) -> Exercise? {
    guard new != phases else { return self }
    var exercise = self
    exercise.phases = new
    if !exercise.isHeld { exercise.dose.hold = nil }
    return dose.tempo.map { $0.count == new.count } ?? true ? exercise : nil
  }
}
