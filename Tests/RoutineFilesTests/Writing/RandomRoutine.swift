import CuePlan

/// Routines that hold, by chance, everything that routine files have words for.
struct RandomRoutine {
  private var chance: Chance
  private var exercises: [Exercise] = []

  /// Makes the routine of that number, always the same.
  static func make(_ seed: Int) -> Routine {
    var random = RandomRoutine(chance: Chance(UInt64(seed)))
    return random.routine()
  }

  private init(chance: Chance) { self.chance = chance }

  private mutating func routine() -> Routine {
    var routine = Routine(title: text(), items: [])
    routine.length = chance.maybe { $0.length(from: 60) }
    routine.voice = chance.maybe { _ in "rms" }
    routine.bed = chance.maybe { chance in
      BedChoice(
        name: chance.pick([.init(rawValue: "pad"), .init(rawValue: "no")]),
        level: chance.maybe { -Double($0.number(40...280)) / 4 })
    }
    routine.mix = chance.pick(MixStyle.allCases)
    routine.placement = chance.pick(StereoPlacement.allCases)
    routine.cues = cues()
    routine.form = chance.pick(SessionForm.allCases)
    routine.order = chance.pick(ExerciseOrder.allCases)
    routine.movePace = chance.number(75...200)
    routine.breath = chance.maybe { Seconds(Int64($0.number(20...600)), over: 10) } ?? 10
    exercises = (1...3).map { exercise(id: "move-\($0)") }
    routine.items = (0..<8).map { _ in item(depth: 0) }
    return routine
  }

  private mutating func cues() -> CuePolicy {
    var cues = CuePolicy()
    cues.setup = chance.pick(CuePolicy.SetupForm.allCases)
    cues.phases = chance.pick([.every, .none, .first(chance.number(1...9))])
    cues.countdown = .init(
      from: chance.number(0...10), style: chance.pick(CuePolicy.Countdown.Style.allCases))
    cues.halfway = .init(inHoldsFrom: chance.maybe { $0.length(from: 1) })
    return cues
  }

  private mutating func item(depth: Int) -> Item {
    Item(content(depth: depth), priority: chance.number(1...5))
  }

  private mutating func content(depth: Int) -> Item.Content {
    switch chance.number(0...(depth < 2 ? 8 : 7)) {
    case 0: .welcome(maybePhrase())
    case 1: .safety(maybePhrase())
    case 2: .close(maybePhrase())
    case 3: .rest(chance.length(from: 1), say: maybePhrase())
    case 4: .silence(silence())
    case 5: .say(phrase(), pause: chance.pick([0, 1, chance.length(from: 1)]))
    case 8: .section(title: phrase(), items: (0..<2).map { _ in item(depth: depth + 1) })
    default: .exercise(use())
    }
  }

  private mutating func silence() -> Silence {
    let length = Seconds(chance.number(60...3600))
    let bells: [Silence.Bells] = [.none, .every(60), .every(7), .at([10, 20]), .at([])]
    return Silence(length: length, bells: chance.pick(bells), say: maybePhrase())
  }
}

extension RandomRoutine {
  private mutating func exercise(id: String) -> Exercise {
    let sides = chance.pick(SideModel.allCases)
    var exercise = Exercise(
      id: id, name: Phrase(text()), start: chance.pick(Position.allCases),
      end: chance.maybe { $0.pick(Position.allCases) }, sides: sides,
      phases: phases(over: sides))
    if sides != .none {
      exercise.firstSide = Sourced(chance.pick(Side.allCases), from: provenance())
      exercise.direction = chance.pick([.sameAsSide, .oppositeToSide])
      exercise.changeover = Sourced(chance.length(from: 0), from: provenance())
    }
    exercise.dose = dose(of: exercise, says: provenance())
    exercise.bounds.reps = chance.maybe { Sourced(1...$0.number(1...9), from: .seed) }
    exercise.bounds.hold = chance.maybe { Sourced(0...$0.length(from: 1), from: .tool) }
    exercise.setup = SetupLines(long: maybePhrase(), short: maybePhrase())
    exercise.switchLine = maybePhrase()
    exercise.release = maybePhrase()
    exercise.practitioner = maybePhrase().map { PractitionerPart(role: "spot", line: $0) }
    exercise.cautions = chance.pick([[], ["neck"], ["neck", "disc"]])
    exercise.equipment = chance.pick([[], ["mat"]])
    exercise.substitute = chance.maybe { _ in "cat-cow" }
    return exercise
  }

  private mutating func use() -> Exercise {
    var exercise = chance.pick(exercises)
    if chance.coin { exercise.dose = dose(of: exercise, says: .routine) }
    if chance.coin { exercise.start = chance.pick(Position.allCases) }
    if chance.coin { exercise.release = phrase() }
    if chance.coin { exercise.phases = phases(over: exercise.sides) }
    if exercise.sides != .none, chance.coin { exercise.changeover = Sourced(3, from: .routine) }
    return exercise
  }

  private mutating func dose(of exercise: Exercise, says provenance: Provenance) -> Dose {
    var dose = exercise.dose
    let length = chance.length(from: 1)
    let amounts: [Dose.Amount] = [
      .reps(chance.number(1...40)), .breaths(chance.number(1...9)), .time(length),
    ]
    if chance.coin { dose.sets = Sourced(chance.number(1...5), from: provenance) }
    dose.amount = Sourced(chance.pick(amounts), from: provenance)
    if chance.coin { dose.hold = Sourced(length, from: provenance) }
    switch chance.number(0...2) {
    case 0: dose.restBetweenSets = Sourced(length, from: provenance)
    case 1: dose.restBetweenReps = Sourced(length, from: provenance)
    default: break
    }
    return dose
  }

  private mutating func phases(over sides: SideModel) -> [PhasePlan] {
    let turns: [SideTurn?] = sides == .alternating ? [.first, .second] : [nil, nil]
    return turns.map { turn in
      let length = chance.length(from: 1)
      let lengths: [PhaseLength] = [
        .seconds(length), .breaths(Seconds(5, over: 2)), .fraction(Seconds(1, over: 3)),
      ]
      return PhasePlan(
        name: chance.pick(["hold", "rest", "over", "1:30", "walk up"]),
        kind: chance.pick([.work, .hold, .rest]),
        length: Sourced(chance.pick(lengths), from: provenance()),
        breath: chance.maybe { $0.pick(Breath.allCases) }, cue: maybePhrase(), turn: turn,
        tone: chance.maybe { $0.pick(ToneName.all) })
    } + [PhasePlan(name: "hold", kind: .hold, length: Sourced(.seconds(1), from: .tool))]
  }

  private mutating func provenance() -> Provenance {
    chance.pick([.seed, .tool, .routine, .guideline("NHS: from here # on")])
  }

  private mutating func maybePhrase() -> Phrase? { chance.coin ? phrase() : nil }

  private mutating func phrase() -> Phrase {
    let forms = chance.coin ? [text()] : [text() + " " + text(), text()]
    return Phrase(forms: forms, language: chance.maybe { _ in "en" })
  }

  /// Words among everything that means something to YAML or to this tool.
  private mutating func text() -> String {
    let pieces = [
      "left", "no", "1:30", "#1", "a:", ":b", "- c", "'d'", "\"e\"", "[f]", "*", "&g", "!h", "%i",
      "|", ">", "@j", "`k`", "ñandú", "…", "😀", "null", "12.5", "\\n", "?", "ends here, as it does",
      "2024-01-01", "---", "~",
    ]
    let count = chance.pick([1, 2, 3, 30])
    return (["word"] + (0..<count).map { _ in chance.pick(pieces) })
      .sorted { _, _ in chance.coin }.joined(separator: " ")
  }
}

/// A small generator of chance, so that a number always gives the same routine.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = (seed &+ 1) &* 0xD6E8_FEB8_6659_FD93 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  var coin: Bool { mutating get { Bool.random(using: &self) } }

  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

  mutating func maybe<Value>(_ make: (inout Chance) -> Value) -> Value? {
    coin ? make(&self) : nil
  }

  mutating func length(from least: Int) -> Seconds {
    let whole = Seconds(number(least...4000))
    return coin ? whole : whole + Seconds(Int64(number(1...999)), over: 1000)
  }
}
