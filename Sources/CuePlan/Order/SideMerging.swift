/// Does exercises that are done lying on a side together: all of them on the one side, and then,
/// after a single roll, all of them on the other.
enum SideMerging {
  /// The items with each run of such exercises as one mirrored group.
  static func merged(_ items: [Item], reporting changes: inout [String]) -> [Item] {
    var result: [Item] = []
    var run: [Item] = []
    for item in items {
      if !canJoin(run, item) {
        result += closed(run, reporting: &changes)
        run = []
      }
      if item.mergesSides { run.append(item) } else { result.append(item) }
    }
    return result + closed(run, reporting: &changes)
  }

  /// Whether nobody wants another first side than the run has.
  private static func canJoin(_ run: [Item], _ item: Item) -> Bool {
    guard let side = item.pinnedSide, let pinned = run.compactMap(\.pinnedSide).first else {
      return item.mergesSides
    }
    return item.mergesSides && side == pinned
  }

  private static func closed(_ run: [Item], reporting changes: inout [String]) -> [Item] {
    guard run.count > 1, let first = run.compactMap(\.exercise).first else { return run }
    let lead = run.compactMap(\.pinnedSide).first ?? first.firstSide.value
    let names = run.compactMap(\.exercise).map { DoseText.name($0) }
    changes.append(
      "\(names.joined(separator: " and ")): together on the \(lead.rawValue) side, then on the "
        + "other")
    return [Item(.group(Group(.rounds(1), mirroring: .wholeGroup(first: lead), items: run)))]
  }
}

extension Item {
  /// Whether all of it is done once on each side, lying there, for the same time.
  fileprivate var mergesSides: Bool {
    guard let exercise else { return false }
    return exercise.isLyingBlock && exercise.dose.sets.value == 1 && exercise.dose.perSide.isEmpty
  }

  /// The first side, where somebody set it.
  fileprivate var pinnedSide: Side? {
    guard let side = exercise?.firstSide, side.provenance != .tool else { return nil }
    return side.value
  }
}
