extension Layout {
  /// Rounds one after the other, a rest between them and none behind the last.
  mutating func add(_ group: Group) throws(ScheduleError) {
    guard !group.items.allSatisfy(\.isIdle) else { return }
    let outer = supersetRound
    defer { supersetRound = outer }
    let rounds = group.roundCount
    let isSuperset = group.form == .superset
    for round in stride(from: 1, through: rounds, by: 1) {
      supersetRound = isSuperset ? round : nil
      let count = isSuperset ? [] : roundCount(round, of: rounds)
      if round > 1 {
        try addRest(
          group.restAfterRounds, before: group.items(inRound: round).first, saying: count)
      }
      if round == 1 || group.restAfterRounds.length <= .zero { try addRoundCount(count) }
      try addRound(round, of: group)
    }
  }

  private mutating func addRound(_ round: Int, of group: Group) throws(ScheduleError) {
    let items = group.items(inRound: round)
    guard case .wholeGroup(let first) = group.mirroring else { return try add(items) }
    let outer = mirroredSide
    defer { mirroredSide = outer }
    mirroredSide = first
    try add(items)
    try appendRest(group.closingRest)
    try addGroupSwitch(to: first.opposite)
    mirroredSide = first.opposite
    try add(items)
  }

  private func roundCount(_ round: Int, of rounds: Int) -> [PlannedCue] {
    guard rounds > 1, routine.cues.setCount == .everySet else { return [] }
    let values = ["round": "\(round)", "rounds": "\(rounds)"]
    return [PlannedCue(.count, wording.sounds(.roundOf, values: values))]
  }

  private mutating func addRoundCount(_ count: [PlannedCue]) throws(ScheduleError) {
    guard count.contains(where: { !$0.choices.isEmpty }) else { return }
    try append(
      Slot(
        .transition, name: "round", length: .asHeard(after: Quiet.betweenSentences), cues: count))
  }

  private mutating func addGroupSwitch(to side: Side) throws(ScheduleError) {
    let words = PlannedCue(.switchSides, wording.sounds(.switchSides, side: side.opposite))
    try append(
      Slot(
        .switchSides, name: "switch", side: side, length: .asHeard(after: atMovePace(5)),
        cues: sounding.tone(.switchSides, .switchSides) + [words]))
  }
}
