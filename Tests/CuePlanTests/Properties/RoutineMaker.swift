import CuePlan

/// Makes routines up: every kind of item, dose, side model and policy, in odd combinations.
struct RoutineMaker {
  private var random: SplitMix64
  private var made = 0
  /// Exercises whose sides an author wants to differ.
  private(set) var lopsided: Set<String> = []

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A routine of a few items.
  mutating func routine() -> Routine {
    var routine = Routine(title: "Made up", items: [])
    routine.cues = policy()
    routine.form = random.pick(.selfGuided, .withPractitioner)
    routine.order = random.pick(.asListed, .grouped)
    routine.movePace = random.pick(75, 100, 150)
    routine.breath = random.pick(10, Seconds(120, over: 13), 7)
    routine.items = items(depth: 0)
    if random.once(in: 4) { routine.items.append(Item(.fill(breathing()))) }
    if random.once(in: 6) { routine.items.insert(Item(.welcome(words())), at: 0) }
    if random.once(in: 6) { routine.items.append(Item(.safety(nil))) }
    if random.once(in: 6) { routine.items.append(Item(.close(words()))) }
    return routine
  }

  /// A routine that is done otherwise than it is written, and so are those in it.
  mutating func adaptable() -> Routine {
    var routine = routine()
    choose(for: &routine)
    routine.exclusion.cautions = random.pick([], ["neck"])
    routine.items.append(Item(.exercise(exercise())))
    routine.items = routine.items.map { varied($0) }
    return routine
  }

  private mutating func choose(for routine: inout Routine) {
    routine.week = random.int(1...4)
    routine.level = random.pick(.gentle, .usual, .strong)
    routine.pace = random.pick(.slow, .normal, .fast)
    routine.order = random.pick(.asListed, .grouped, .groupedBySide)
  }

  private mutating func varied(_ item: Item) -> Item {
    var item = item
    switch item.content {
    case .exercise(var exercise):
      exercise.bounds.reps = Sourced(1...random.int(3...9), from: .tool)
      exercise.bounds.hold = Sourced(2...random.pick(40, 60), from: .tool)
      let step = ProgressionRule.Step(
        week: 2, random.pick(.add(.count(1)), .addPercent(50)), recurrence: .weekly)
      exercise.progression = [ProgressionRule(.reps, steps: [step])]
      exercise.cautions = random.once(in: 6) ? ["neck"] : []
      exercise.otherStarts = random.pick([], [.supine, .standing])
      item.content = .exercise(exercise)
    case .section(let title, let items):
      item.content = .section(title: title, items: items.map { varied($0) })
    case .routine(var routine):
      choose(for: &routine)
      routine.items = routine.items.map { varied($0) }
      item.content = .routine(routine)
    default: break
    }
    return item
  }

  private mutating func items(depth: Int) -> [Item] {
    (0..<random.int(depth == 0 ? 1...2 : 0...2)).map { _ in item(depth: depth) }
  }

  private mutating func item(depth: Int) -> Item {
    let deepest = depth < 2 ? 13 : 9
    switch random.int(0...deepest) {
    case 0...4: return Item(.exercise(exercise()))
    case 5, 6: return Item(.rest(rest(), say: random.once(in: 3) ? words() : nil))
    case 7: return Item(.silence(silence()))
    case 8: return Item(.say(words(), pause: random.pick(0, 1, Seconds(1, over: 3))))
    case 9: return Item(random.once(in: 2) ? .welcome(words()) : .exercise(exercise()))
    case 10: return Item(.section(title: words(), items: items(depth: depth + 1)))
    case 11:
      var inner = Routine(title: "Inner", items: items(depth: depth + 1))
      if random.once(in: 2) { inner.cues = policy() }
      inner.breath = random.pick(10, 8)
      return Item(.routine(inner))
    default: return Item(.group(group(depth: depth + 1)))
    }
  }

  private mutating func group(depth: Int) -> Group {
    Group(
      random.once(in: 3) ? .superset : .rounds(random.int(1...2)),
      restBetweenRounds: random.once(in: 2) ? 0 : rest(),
      mirroring: random.once(in: 3) ? .wholeGroup(first: random.pick(.left, .right)) : .none,
      items: items(depth: depth))
  }

  private mutating func rest() -> Seconds {
    random.pick(0, 1, 2, 5, 10, Seconds(31, over: 3), Seconds(199, over: 100), 130)
  }

  private mutating func silence() -> Silence {
    Silence(
      length: random.pick(0, 8, 63, 125, Seconds(1000, over: 7)),
      bells: random.pick(.none, .every(60), .every(20), .at([3, 5, 61]), .at([])),
      say: random.once(in: 3) ? words() : nil)
  }
}

extension RoutineMaker {
  private mutating func exercise() -> Exercise {
    made += 1
    let sides: SideModel = random.pick(.none, .none, .perSideBlock, .alternating, .perSideRounds)
    var exercise = Exercise(
      id: "e\(made)", name: words(), start: random.pick(.standing, .supine, .sideLying),
      sides: sides, firstSide: Sourced(random.pick(.left, .right), from: random.pick(.tool, .seed)),
      phases: sides == .alternating ? alternatingPhases() : phases(), dose: dose(sides: sides))
    exercise.setup.long = random.once(in: 2) ? words() : nil
    exercise.setup.short = random.once(in: 2) ? words() : nil
    exercise.switchLine = random.once(in: 2) ? words() : nil
    exercise.release = random.once(in: 2) ? words() : nil
    exercise.changeover.value = random.pick(0, 5, Seconds(5, over: 3))
    exercise.tones = random.once(in: 4) ? random.pick(.calm, .minimal, .silent) : nil
    if random.once(in: 3) {
      exercise.practitioner = PractitionerPart(role: "move", line: words())
    }
    if sides == .perSideBlock, random.once(in: 5) {
      exercise.dose.perSide = [.left: .reps(random.int(0...3))]
      lopsided.insert(exercise.id)
    }
    return exercise
  }

  private mutating func dose(sides: SideModel) -> Dose {
    let amount: Dose.Amount =
      switch random.int(0...5) {
      case 0...3: .reps(random.int(1...3))
      case 4: .time(random.pick(1, 15, Seconds(45, over: 2), Seconds(100, over: 3), 40))
      default: .breaths(random.int(1...3))
      }
    var dose = Dose(amount: Sourced(amount, from: .routine))
    if random.once(in: 4) { dose.sets = Sourced(2, from: .routine) }
    if random.once(in: 4) { dose.hold = Sourced(random.pick(0, 5, 31), from: .routine) }
    if random.once(in: 3) { dose.restBetweenReps = Sourced(rest(), from: .routine) }
    if random.once(in: 3) { dose.restBetweenSets = Sourced(rest(), from: .routine) }
    if sides != .alternating, random.once(in: 5) { dose.tempo = [length(), length()] }
    return dose
  }

  private mutating func phases() -> [PhasePlan] {
    (0..<random.int(1...3)).map { _ in phase() }
  }

  /// The same on either side, with something in between now and then.
  private mutating func alternatingPhases() -> [PhasePlan] {
    let half = phases()
    func turned(_ turn: SideTurn) -> [PhasePlan] {
      half.map { phase in
        var phase = phase
        phase.turn = turn
        return phase
      }
    }
    let between = random.once(in: 3) ? [phase()] : []
    return turned(.first) + between + turned(.second) + between
  }

  private mutating func phase() -> PhasePlan {
    PhasePlan(
      name: "p", kind: random.pick(.work, .work, .hold, .rest),
      length: Sourced(length(), from: .routine), breath: random.pick(.inward, .outward, nil),
      cue: random.once(in: 4) ? nil : words(), tone: random.once(in: 8) ? .phaseIn : nil)
  }

  private mutating func length() -> PhaseLength {
    switch random.int(0...11) {
    case 0: .seconds(0)
    case 1: .seconds(Seconds(1, over: 4))
    case 2: .seconds(Seconds(100, over: 3))
    case 3: .fraction(Seconds(2, over: 5))
    case 4: .breaths(1)
    case 5: .seconds(random.pick(16, 65))
    default: .seconds(random.pick(1, 2, Seconds(5, over: 2), 4, Seconds(60, over: 13)))
    }
  }

  private mutating func breathing() -> Exercise {
    Exercise(
      id: "breathing", name: "Breathing",
      phases: [
        SmallWorld.phase("in", 5, say: "In"),
        SmallWorld.phase("out", random.pick(5, 0), say: "Out"),
      ])
  }

  /// One to three forms, each shorter than the one before; sometimes nothing that can be said.
  private mutating func words() -> Phrase {
    var count = random.int(1...14)
    var forms: [String] = []
    repeat {
      forms.append(
        (0..<count).map { _ in random.pick("ease", "{side}", "it", "go") }.joined(separator: " "))
      count /= 3
    } while count > 0 && forms.count < 3
    if random.once(in: 20) { forms.append("…") }
    return Phrase(forms: forms)
  }
}

extension RoutineMaker {
  private mutating func policy() -> CuePolicy {
    var cues = CuePolicy(verbosity: random.int(0...3))
    if random.once(in: 2) {
      cues.countdown.from = random.pick(0, 3, 5, 12)
      cues.countdown.style = random.pick(.tones, .voice)
    }
    if random.once(in: 3) {
      cues.halfway = CuePolicy.Halfway(
        inHoldsFrom: random.pick(nil, 5, 20), at: [Seconds(1, over: 3), Seconds(1, over: 2)])
    }
    if random.once(in: 3) { cues.warnings = random.pick([], [10], [5, 10, 3]) }
    if random.once(in: 4) { cues.timeLeftEvery = random.pick(10, 30) }
    if random.once(in: 3) { cues.encourageEvery = random.pick(5, 30) }
    if random.once(in: 4) { cues.markerEvery = random.pick(nil, 20) }
    cues.repCount = random.pick(.none, .last, .every)
    cues.exerciseCount = random.pick(.none, .every)
    cues.tones = random.pick(.calm, .bright, .minimal, .silent)
    return cues
  }
}
