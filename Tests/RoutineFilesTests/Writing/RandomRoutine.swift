import CuePlan

/// Routines that hold, by chance, everything that the model has and a file can say.
struct RandomRoutine {
  private var chance: Chance
  private var moves: [RandomMove] = []
  private var isFilled = false

  /// Makes the routine of that number, always the same.
  static func make(_ seed: Int) -> Routine {
    var random = RandomRoutine(chance: Chance(UInt64(seed)))
    let language = random.chance.pick(["en", "en", "es"])
    return random.routine(in: language, depth: 0)
  }

  private init(chance: Chance) { self.chance = chance }

  private mutating func routine(in language: String, depth: Int) -> Routine {
    let outer = moves
    defer { moves = outer }
    moves = (1...2).map { RandomMove(id: "move-\($0)", chance: &chance) }
    if language == "en" { moves += RandomMove.common }
    var routine = Routine(title: chance.words(), language: language, items: [])
    settle(&routine)
    routine.items = (0..<chance.number(1...3)).map { _ in item(in: language, depth: depth) }
    for inner in routine.items.flatMap(\.routines) {
      routine.exclusion.cautions.formUnion(inner.exclusion.cautions)
      routine.exclusion.equipment.formUnion(inner.exclusion.equipment)
    }
    return routine
  }

  private mutating func settle(_ routine: inout Routine) {
    routine.length = chance.maybe { $0.length(from: 60) }
    routine.voice = chance.maybe { _ in "rms" }
    routine.bed = chance.maybe { $0.bed(named: ["pad", "no"]) }
    routine.mix = chance.pick(MixStyle.allCases)
    routine.keepAlive = chance.maybe { Decibels(-Double($0.number(20...60))) }
    routine.placement = chance.pick(StereoPlacement.allCases)
    if chance.coin { routine.cues = chance.cues() }
    routine.form = chance.pick(SessionForm.allCases)
    routine.order = chance.pick(ExerciseOrder.allCases)
    routine.movePace = chance.number(75...200)
    routine.breath = chance.pick([10, Seconds(120, over: 13), Seconds(25, over: 2)])
    routine.sizeLimit = chance.pick([
      .usualLimit, SessionSize(slots: 80_000, length: 24 * 3600),
      SessionSize(slots: 300, length: 90),
    ])
    routine.pace = chance.pick(SessionPace.allCases)
    routine.level = chance.pick(SessionLevel.allCases)
    routine.week = chance.pick([1, 1, 3, 104])
    routine.exclusion.cautions = chance.pick([[], ["neck"], ["neck", "osteoporosis"]])
    routine.exclusion.equipment = chance.pick([[], ["foam-roller"]])
  }

  private mutating func item(in language: String, depth: Int) -> Item {
    var item = Item(content(in: language, depth: depth), priority: chance.number(1...5))
    if chance.number(1...4) == 1 { item.bed = chance.bed(named: ["none", "rain"]) }
    item.progression = chance.program(for: item.content)
    return item
  }

  private mutating func content(in language: String, depth: Int) -> Item.Content {
    switch chance.number(0...(depth < 2 ? 14 : 9)) {
    case 0: .welcome(chance.maybePhrase())
    case 1: .safety(chance.maybePhrase())
    case 2: .close(chance.maybePhrase())
    case 3, 4, 5: turn()
    case 10: .section(title: chance.phrase(), items: items(in: language, depth: depth + 1))
    case 11: .group(rounds(in: language, depth: depth + 1))
    case 12: .group(superset())
    case 13: .routine(routine(in: language, depth: depth + 1))
    case 14 where depth == 0 && !isFilled && language == "en": fill()
    default: .exercise(use())
    }
  }

  private mutating func items(in language: String, depth: Int) -> [Item] {
    (0..<chance.number(1...2)).map { _ in item(in: language, depth: depth) }
  }

  /// What may stand anywhere, in a superset as well.
  private mutating func turn() -> Item.Content {
    switch chance.number(0...2) {
    case 0: .rest(chance.length(from: 1), say: chance.maybePhrase())
    case 1: .silence(chance.silence())
    default: .say(chance.phrase(), pause: chance.pick([0, 1, chance.length(from: 1)]))
    }
  }

  private mutating func use() -> Exercise {
    let index = chance.number(0...(moves.count - 1))
    return moves[index].use(&chance)
  }

  private mutating func fill() -> Item.Content {
    isFilled = true
    return .fill(chance.breathing())
  }
}

extension RandomRoutine {
  private mutating func rounds(in language: String, depth: Int) -> Group {
    var group = Group(
      .rounds(chance.number(1...4), within: chance.maybe { 1...$0.number(1...9) }),
      restBetweenRounds: chance.pick([0, 30, Seconds(1, over: 7)]),
      items: items(in: language, depth: depth))
    if group.items.contains(where: \.mayBeMirrored), !group.items.contains(where: \.isMirrored) {
      group.mirroring = chance.mirroring()
    }
    return group
  }

  private mutating func superset() -> Group {
    let items = [Item(.exercise(use())), Item(turn()), Item(.exercise(use()))]
    var group = Group(
      .superset, restBetweenRounds: chance.pick([0, Seconds(9, over: 2)]), items: items)
    if items.contains(where: \.mayBeMirrored) { group.mirroring = chance.mirroring() }
    return group
  }
}

extension Item {
  fileprivate var contents: [Item] {
    switch content {
    case .section(_, let items): items
    case .group(let group): group.items
    case .routine(let routine): routine.items
    default: []
    }
  }

  /// The routines directly in it, or it itself.
  fileprivate var routines: [Routine] {
    if case .routine(let routine) = content { return [routine] }
    return contents.flatMap(\.routines)
  }

  fileprivate var mayBeMirrored: Bool {
    if case .exercise(let exercise) = content { return exercise.sides != .none }
    return contents.contains(where: \.mayBeMirrored)
  }

  fileprivate var isMirrored: Bool {
    if case .group(let group) = content, group.mirroring != .none { return true }
    return contents.contains(where: \.isMirrored)
  }
}
