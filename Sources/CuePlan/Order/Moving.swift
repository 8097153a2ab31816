/// How much a session makes one move from position to position.
public struct Moving: Hashable, Sendable {
  /// The time it takes, at the session's own pace.
  public private(set) var time = Seconds.zero
  /// How many times one changes position, rolling from side to side included.
  public private(set) var changes = 0

  /// Where one is; a session begins standing.
  private(set) var place = Place(position: .standing, side: nil)

  /// A position, and for lying on a side, which.
  struct Place: Hashable {
    var position: Position
    var side: Side?
  }

  /// Measures a routine as it stands.
  public init(through routine: Routine) {
    self.init()
    add(routine.items)
    time = time.scaled(by: Int64(routine.movePace), over: 100)
  }

  init() {}

  /// Goes to where an exercise begins, through its sides, or on that one side only, to where it ends.
  mutating func add(_ exercise: Exercise, on only: Side? = nil) {
    let lead = exercise.sides == .none ? nil : only ?? exercise.firstSide.value
    move(to: Place(position: exercise.start, side: lead))
    if exercise.isLyingBlock, only == nil, let lead {
      for _ in 1..<2 * max(1, exercise.dose.sets.value) {
        move(to: Place(position: .sideLying, side: (place.side ?? lead).opposite))
      }
    }
    place.position = exercise.end
  }

  private mutating func add(_ items: [Item], on side: Side? = nil) {
    for item in items {
      switch item.content {
      case .exercise(let exercise): add(exercise, on: side)
      case .section(_, let items): add(items, on: side)
      case .routine(let routine): add(routine.items, on: side)
      case .group(let group): for _ in 0..<group.rounds { addRound(of: group, on: side) }
      case .welcome, .safety, .rest, .silence, .say, .fill, .close: break
      }
    }
  }

  private mutating func addRound(of group: Group, on side: Side?) {
    guard case .wholeGroup(let first) = group.mirroring else { return add(group.items, on: side) }
    add(group.items, on: first)
    add(group.items, on: first.opposite)
  }

  private mutating func move(to other: Place) {
    let time = place.position.moveTime(to: other.position, from: place.side, to: other.side)
    if time > .zero { changes += 1 }
    self.time += time
    place = other
  }
}

extension Exercise {
  /// Whether all of it is done lying on one side and then all of it on the other.
  var isLyingBlock: Bool { sides == .perSideBlock && start == .sideLying }
}
