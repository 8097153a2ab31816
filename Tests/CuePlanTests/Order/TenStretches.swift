import CuePlan

/// The ten by what moving between them depends on: positions, sides, equipment, movements.
enum TenStretches {
  static let all: [Exercise] = [
    exercise("side-lying-thoracic-rotation", .sideLying, sides: .perSideBlock, first: .seed),
    exercise("knee-to-chest", .supine, movements: ["forward-curl"]),
    exercise("open-book", .sideLying, sides: .perSideBlock),
    exercise("scapular-squeeze", .floorSitting),
    exercise("thoracic-stretch", .floorSitting, movements: ["forward-curl"]),
    exercise("thoracic-foam-rolling", .roller, gear: ["foam-roller"]),
    exercise("cat-cow", .allFours),
    exercise("trunk-rotation", .supine, sides: .alternating, first: .seed),
    exercise("overhead-arm-reach", .floorSitting, sides: .perSideRounds, first: .seed),
    exercise("childs-pose", .allFours, end: .kneeling, movements: ["forward-curl"]),
  ]

  static func exercise(
    _ id: String, _ start: Position, end: Position? = nil, sides: SideModel = .none,
    first: Provenance = .tool, gear: [String] = [], movements: [String] = []
  ) -> Exercise {
    Exercise(
      id: id, name: Phrase(id), start: start, end: end, sides: sides,
      firstSide: Sourced(.right, from: first), phases: [SmallWorld.phase("move", 4)],
      equipment: ["mat"] + gear, movements: movements)
  }
}

extension Routine {
  /// The ids of its exercises in order.
  var ids: [String] {
    func ids(_ items: [Item]) -> [String] {
      items.flatMap { item -> [String] in
        switch item.content {
        case .exercise(let exercise): [exercise.id]
        case .section(_, let items): ids(items)
        case .group(let group): ids(group.items)
        case .routine(let routine): ids(routine.items)
        default: []
        }
      }
    }
    return ids(items)
  }
}
