extension Layout {
  /// Rounds one after the other, a rest between them and none behind the last.
  mutating func add(_ group: Group) {
    let rounds = group.roundCount
    for round in 1...max(1, rounds) {
      if rounds > 1 { addRoundCount(round, of: rounds) }
      add(group.items(inRound: round), mirroring: group.mirroring)
      if round < rounds {
        addRest(group.restBetweenRounds, nil, before: group.items.first)
      }
    }
  }

  private mutating func add(_ items: [Item], mirroring: Group.Mirroring) {
    guard case .wholeGroup(let first) = mirroring else { return add(items) }
    for side in [first, first.opposite] {
      if side != first { addGroupSwitch(to: side) }
      mirroredSide = side
      add(items)
      mirroredSide = nil
    }
  }

  private mutating func addRoundCount(_ round: Int, of rounds: Int) {
    guard routine.cues.setCount == .everySet else { return }
    let lines = wording.sounds(.roundOf, values: ["round": "\(round)", "rounds": "\(rounds)"])
    guard !lines.isEmpty else { return }
    slots.append(
      Slot(
        .transition, name: "round \(round)", length: .asHeard(after: Quiet.betweenSentences),
        cues: [PlannedCue(.count, lines)]))
  }

  private mutating func addGroupSwitch(to side: Side) {
    slots.append(
      Slot(
        .switchSides, name: "switch", side: side, length: .asHeard(after: atMovePace(5)),
        cues: sounding.tone(.switchSides, .switchSides)
          + [PlannedCue(.switchSides, wording.sounds(.switchSides, side: side.opposite))]))
  }
}

extension Group {
  /// How many rounds there are: as written, or as many as the longest superset member has sets.
  var roundCount: Int {
    switch form {
    case .rounds(let count): count
    case .superset: items.map(\.setCount).max() ?? 1
    }
  }

  /// What is done in a round; in a superset, one set of everything that has one left.
  func items(inRound round: Int) -> [Item] {
    guard case .superset = form else { return items }
    return items.compactMap { item in
      guard case .exercise(var exercise) = item.content else { return round == 1 ? item : nil }
      guard round <= exercise.dose.sets.value else { return nil }
      exercise.dose.sets.value = 1
      return Item(.exercise(exercise), priority: item.priority, place: item.place)
    }
  }
}

extension Item {
  fileprivate var setCount: Int {
    if case .exercise(let exercise) = content { exercise.dose.sets.value } else { 1 }
  }
}
