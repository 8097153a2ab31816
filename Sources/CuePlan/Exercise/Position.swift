/// A position of the body, and how long an unhurried adult takes to move to another.
public enum Position: String, Hashable, Sendable, CaseIterable {
  case standing, chair
  case floorSitting = "floor-sitting"
  case supine, roller
  case sideLying = "side-lying"
  case allFours = "all-fours"
  case kneeling

  /// Seconds to move from `self` on `side` to `other` on `otherSide`, before any speech.
  ///
  /// No source gives such numbers; these are unhurried adult estimates. Rising from the floor
  /// varies with mobility, which is why a routine can stretch them.
  public func moveTime(to other: Position, from side: Side?, to otherSide: Side?) -> Seconds {
    if self == .sideLying, other == .sideLying { return side == otherSide ? 0 : 8 }
    return Seconds(Position.table[self]?[other] ?? 0)
  }

  private static let table: [Position: [Position: Int]] = [
    .standing: row(0, 4, 10, 12, 15, 12, 8, 8),
    .chair: row(4, 0, 12, 15, 18, 15, 12, 12),
    .floorSitting: row(10, 12, 0, 6, 10, 6, 7, 7),
    .supine: row(12, 15, 6, 0, 12, 5, 9, 10),
    .roller: row(15, 18, 10, 12, 0, 12, 14, 14),
    .sideLying: row(12, 15, 6, 5, 12, 0, 8, 8),
    .allFours: row(8, 12, 7, 9, 14, 8, 0, 4),
    .kneeling: row(8, 12, 7, 10, 14, 8, 4, 0),
  ]

  private static func row(_ seconds: Int...) -> [Position: Int] {
    Dictionary(uniqueKeysWithValues: zip(Position.allCases, seconds))
  }
}
