/// The order in which counts grow or shrink: one at a time, each in proportion to how far it may
/// go.
struct CountLadder {
  private let base: [Int]
  private let way: Way
  /// Which count each rung changes.
  private let rungs: [Int]

  /// Which way it leads.
  enum Way: Int {
    case up = 1
    case down = -1
  }

  /// The ladder from `base` for the counts that `includes` picks.
  init(
    _ counts: [FlexibleCount], from base: [Int], _ way: Way,
    where includes: (FlexibleCount) -> Bool
  ) {
    self.base = base
    self.way = way
    let rungs = counts.indices.flatMap { index -> [Rung] in
      let count = counts[index]
      let room =
        way == .up ? count.range.upperBound - base[index] : base[index] - count.range.lowerBound
      guard includes(count), room > 0 else { return [] }
      return (1...room).map { Rung(count: index, step: $0, room: room) }
    }
    self.rungs = rungs.sorted().map(\.count)
  }

  /// The way from a rung to the one whose session is longer.
  var longerBy: Int { way.rawValue }

  /// How many rungs there are.
  var height: Int { rungs.count }

  /// The counts at the far end.
  var farEnd: [Int] { counts(at: height) }

  /// The counts after that many rungs.
  func counts(at rung: Int) -> [Int] {
    var counts = base
    for index in rungs.prefix(rung) { counts[index] += way.rawValue }
    return counts
  }

  /// One step of one count, placed by how far along its own way it is.
  private struct Rung: Comparable {
    let count: Int
    let step: Int
    let room: Int

    static func < (left: Rung, right: Rung) -> Bool {
      let (here, there) = (left.step * right.room, right.step * left.room)
      return here == there ? left.count < right.count : here < there
    }
  }
}
