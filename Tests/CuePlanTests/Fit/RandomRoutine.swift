import CuePlan

/// Routines made up from a seed, the same for the same seed.
struct RandomRoutine {
  private var state: UInt64
  private var made = 0

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

  /// A session of two to five entries, with a fill in every third.
  mutating func routine() -> Routine {
    var items = (1...pick(1...4)).map { _ in item(depth: 0) }
    items.append(Item(.exercise(exercise())))
    if pick(1...3) == 1 { items.append(Item(.fill(FitWorld.breathing))) }
    var routine = Routine(title: "Random", items: items)
    routine.breath = Seconds(Int64(pick(60...140)), over: 13)
    return routine
  }

  /// A number of the range, every one as likely as the others.
  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// The numbers of "SplitMix64" (Steele, Lea, Flood 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private mutating func item(depth: Int) -> Item {
    let priority = pick(1...5)
    switch pick(1...10) {
    case 1...5: return Item(.exercise(exercise()), priority: priority)
    case 6, 7: return Item(.rest(Seconds(pick(5...40)), say: nil))
    case 8: return Item(.say("Drink a little", pause: Seconds(pick(0...3))))
    case 9 where depth == 0:
      let items = (0...pick(0...2)).map { _ in item(depth: 1) }
      return Item(.section(title: "Part", items: items), priority: priority)
    case 10 where depth == 0:
      let group = FitWorld.rounds(
        pick(1...3), rest: Seconds(pick(0...20)), of: [Item(.exercise(exercise()))])
      return Item(.group(group), priority: priority)
    default: return Item(.exercise(exercise()), priority: priority)
    }
  }

  private mutating func exercise() -> Exercise {
    made += 1
    let sides = SideModel.allCases[pick(0...3)]
    let hold = Seconds(pick(2...30))
    var exercise = Exercise(
      id: "move\(made)", name: "Some move",
      start: Position.allCases[pick(0...7)], sides: sides, phases: phases(hold, sides: sides),
      setup: SetupLines(long: "Do it like this and like that", short: "As before"))
    exercise.dose.sets = Sourced(pick(1...2), from: .tool)
    exercise.dose.restBetweenSets = Sourced(Seconds(pick(0...30)), from: .tool)
    exercise.dose.amount = Sourced(amount(), from: .tool)
    if pick(1...4) > 1 {
      exercise.bounds.hold = Sourced(
        hold - Seconds(pick(0...1))...hold + Seconds(pick(0...20)), from: .tool)
    }
    if pick(1...4) > 1 {
      exercise.bounds.reps = Sourced(pick(1...3)...pick(4...9), from: .tool)
    }
    return exercise
  }

  private mutating func amount() -> Dose.Amount {
    switch pick(1...4) {
    case 1: .time(Seconds(pick(20...90)))
    case 2: .breaths(pick(2...6))
    default: .reps(pick(1...6))
    }
  }

  private mutating func phases(_ hold: Seconds, sides: SideModel) -> [PhasePlan] {
    let tempo = Seconds(Int64(pick(20...60)), over: 13)
    func half(_ turn: SideTurn?) -> [PhasePlan] {
      [
        SmallWorld.phase("go", tempo, say: "Go there", turn: turn),
        SmallWorld.phase("hold", hold, kind: .hold, turn: turn),
        SmallWorld.phase("back", 3, say: "Come back", turn: turn),
      ]
    }
    return sides == .alternating ? half(.first) + half(.second) : half(nil)
  }
}
