extension AdaptedRoutine {
  /// The routine without what `exclusion` rules out, each change reported.
  ///
  /// A substitute that the routine has already is not done twice. A section or group that has
  /// nothing to do left in it goes, too. Rule everything out at once: what one exclusion lets in,
  /// another one after it would have to throw out again. Throws ``NothingLeft`` where nothing
  /// stays.
  public func excluding(_ exclusion: Exclusion) throws(NothingLeft) -> AdaptedRoutine {
    var present = Set(routine.items.inWalkingOrder.compactMap(\.exercise?.id))
    var result = self
    var changes = exclusion.warnings(for: routine)
    result.routine.items = routine.items.rewritten {
      changes.append("left out: \($0.title), for nothing is left in it")
    } _: { item in
      guard let exercise = item.exerciseOrFill,
        let reason = exclusion.reason(against: exercise)
      else { return item }
      let name = DoseText.name(exercise)
      guard item.exercise != nil, let standIn = exclusion.standIn(for: exercise) else {
        changes.append("left out: \(name) (\(reason))")
        return nil
      }
      guard present.insert(standIn.id).inserted else {
        changes.append(
          "left out: \(name) (\(reason)); \(DoseText.name(standIn)), which could stand in, is "
            + "there already")
        return nil
      }
      changes.append("\(DoseText.name(standIn)) instead of \(name) (\(reason))")
      var item = item
      item.content = .exercise(standIn)
      return item
    }
    result.changes += changes
    guard result.routine.items.contains(where: \.holdsWork) || !hasWork else {
      throw NothingLeft(changes: result.changes)
    }
    return result
  }

  private var hasWork: Bool { routine.items.contains(where: \.holdsWork) }
}

/// Everything that a routine has to do is ruled out.
public struct NothingLeft: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was left out and why, a sentence each.
  public var changes: [String]

  /// One sentence.
  public var description: String {
    "nothing is left to do: \(changes.joined(separator: "; "))"
  }
}

extension Exclusion {
  /// A sentence for everything that is ruled out but that nothing speaks of.
  fileprivate func warnings(for routine: Routine) -> [String] {
    unknownWords(in: routine).map { unknown in
      "no exercise speaks of \"\(unknown.word)\""
        + (unknown.nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    }
  }
}

extension Item {
  fileprivate var exerciseOrFill: Exercise? {
    if case .fill(let exercise) = content { exercise } else { exercise }
  }

  /// What it is called in a sentence about leaving it out.
  fileprivate var title: String {
    switch content {
    case .section(let title, _): "section \"\(title.forms.first ?? "")\""
    case .group: "group"
    case .routine(let routine): "routine \"\(routine.title)\""
    default: ""
    }
  }
}
