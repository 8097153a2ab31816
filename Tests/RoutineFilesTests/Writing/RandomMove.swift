import CuePlan
import RoutineFiles

/// An exercise made by chance, and its uses, each changed as a session can change it.
struct RandomMove {
  private let base: Exercise

  /// Two exercises of the catalogue, one of them with sides.
  static let common: [RandomMove] = ["open-book", "childs-pose"].compactMap { id in
    (try? Catalogue.bundled.exercise(id))?.map { RandomMove(base: $0) }
  }

  private init(base: Exercise) { self.base = base }

  /// Makes an exercise of that id.
  init(id: String, chance: inout Chance) {
    let sides = chance.pick(SideModel.allCases)
    var exercise = Exercise(
      id: id, name: Phrase(chance.words()), start: chance.pick(Position.allCases),
      end: chance.maybe { $0.pick(Position.allCases) }, sides: sides,
      phases: chance.phases(over: sides))
    if sides != .none {
      exercise.firstSide = Sourced(chance.pick(Side.allCases), from: chance.provenance())
      exercise.direction = chance.pick(DirectionRule.allCases)
      exercise.changeover = Sourced(chance.length(from: 0), from: chance.provenance())
    }
    exercise.changeDose(&chance, says: chance.provenance())
    exercise.bounds.reps = chance.maybe { Sourced(1...$0.number(1...9), from: .seed) }
    exercise.bounds.hold = chance.maybe { Sourced(0...$0.length(from: 1), from: .tool) }
    exercise.setup = SetupLines(long: chance.maybePhrase(), short: chance.maybePhrase())
    exercise.spokenName = chance.maybePhrase()
    exercise.switchLine = chance.maybePhrase()
    exercise.release = chance.maybePhrase()
    exercise.practitioner = chance.maybePhrase().map { PractitionerPart(role: "spot", line: $0) }
    exercise.tones = chance.maybe { $0.pick(CuePolicy.ToneProfile.allCases) }
    exercise.cautions = chance.pick([[], ["neck"], ["neck", "disc"]])
    exercise.equipment = chance.pick([[], ["mat"]])
    exercise.substitute = chance.maybe { _ in "cat-cow" }
    exercise.otherStarts = chance.pick([[], [.chair], [.standing, .sideLying]])
    exercise.movements = chance.pick([[], ["side-bend"]])
    exercise.progression = chance.program(for: exercise)
    base = exercise
  }

  /// Uses it in a session.
  func use(_ chance: inout Chance) -> Exercise {
    var exercise = base
    guard chance.coin else { return exercise }
    if chance.coin { exercise.start = chance.pick(Position.allCases) }
    if chance.coin { exercise.end = chance.pick(Position.allCases) }
    if chance.coin { exercise.changePhases(&chance) }
    if exercise.sides != .none, chance.coin {
      exercise.changeover = Sourced(3, from: .routine)
      exercise.firstSide = Sourced(chance.pick(Side.allCases), from: chance.provenance())
    }
    if chance.coin { exercise.changeDose(&chance, says: chance.pick([.routine, .seed])) }
    if chance.coin { exercise.release = chance.phrase() }
    if chance.coin { exercise.setup = SetupLines(short: chance.phrase()) }
    if chance.coin { exercise.tones = chance.pick(CuePolicy.ToneProfile.allCases) }
    exercise.changeProgram(&chance)
    return exercise
  }
}

extension Exercise {
  fileprivate mutating func changePhases(_ chance: inout Chance) {
    let new = chance.phases(over: sides)
    guard dose.tempo.map({ $0.count == new.count }) ?? true else { return }
    phases = new
    if !isHeld { dose.hold = nil }
  }

  private var isHeld: Bool { phases.contains { $0.kind == .hold } }

  /// Changes parts of the dose, as one who writes another.
  fileprivate mutating func changeDose(_ chance: inout Chance, says provenance: Provenance) {
    let length = chance.length(from: 1)
    if chance.coin { dose.sets = Sourced(chance.number(1...5), from: provenance) }
    if chance.coin {
      dose.amount = Sourced(chance.amount(), from: provenance)
      dose.perSide = [:]
    }
    if sides == .perSideBlock || sides == .perSideRounds, chance.coin {
      dose.perSide[chance.pick(Side.allCases)] = chance.amount()
    }
    if chance.number(0...3) == 0 {
      (dose.tempo, dose.hold) = (chance.tempo(over: phases), nil)
    } else if isHeld, chance.coin {
      dose.hold = Sourced(length, from: provenance)
    }
    if chance.coin { dose.restBetweenSets = Sourced(length, from: provenance) }
    if chance.coin { dose.restBetweenReps = Sourced(length, from: provenance) }
  }

  /// Lets rules fall that the dose has no figure for any more, and adds others.
  fileprivate mutating func changeProgram(_ chance: inout Chance) {
    let (kept, new) = (progression, chance.coin ? chance.program(for: self) : [])
    let figures = Chance.figures(of: self)
    progression = ProgressionRule.Figure.allCases.compactMap { figure in
      guard figures.contains(figure) else { return nil }
      return new.first { $0.figure == figure } ?? kept.first { $0.figure == figure }
    }
  }
}

extension Chance {
  /// The figures that a program can change in the dose of an exercise.
  fileprivate static func figures(of exercise: Exercise) -> Set<ProgressionRule.Figure> {
    let dose = exercise.dose
    let amounts = dose.perSide.count == 2 ? Array(dose.perSide.values) : [dose.amount.value]
    let units = Set(amounts.map(\.unit))
    let holds = Set(exercise.phases.filter { $0.kind == .hold }.map(\.length.value))
    var figures: Set<ProgressionRule.Figure> = [.sets]
    if units == ["time"] { figures.insert(.time) }
    if units == ["reps"] || units == ["breaths"] { figures.insert(.reps) }
    if dose.hold != nil || holds.count == 1 { figures.insert(.hold) }
    if dose.restBetweenSets != nil { figures.insert(.rest) }
    return figures
  }

  /// Rules for some of the figures.
  fileprivate mutating func program(for exercise: Exercise) -> [ProgressionRule] {
    let figures = Chance.figures(of: exercise)
    return ProgressionRule.Figure.allCases.compactMap { figure in
      guard figures.contains(figure), number(0...3) == 0 else { return nil }
      return ProgressionRule(figure, steps: steps(of: figure))
    }
  }

  /// Rules for some of the figures of what has no dose.
  mutating func program(for content: Item.Content) -> [ProgressionRule] {
    let figures: [ProgressionRule.Figure] =
      switch content {
      case .group(let group): group.form == .superset ? [.rest] : [.sets, .rest]
      case .rest, .silence: [.time]
      default: []
      }
    return figures.compactMap { figure in
      coin ? ProgressionRule(figure, steps: steps(of: figure)) : nil
    }
  }

  private mutating func steps(of figure: ProgressionRule.Figure) -> [ProgressionRule.Step] {
    let count = { (number: Int) -> ProgressionRule.Amount in
      figure == .reps || figure == .sets ? .count(number) : .length(Seconds(number))
    }
    guard coin else {
      return [2, 5].map { .init(week: $0, .replace(count(number(1...90)))) }
    }
    let changes: [ProgressionRule.Step] = [
      .init(week: 2, .add(count(1)), limit: count(70), recurrence: .weekly),
      .init(week: 4, .subtract(count(7)), limit: count(1), recurrence: .weekly),
      .init(week: 3, .addPercent(10)), .init(week: 9, .subtractPercent(100)),
      .init(week: 3, .replace(count(6))),
    ]
    return (0..<number(1...3)).map { _ in pick(changes) }.sorted { $0.week < $1.week }
  }
}

extension Dose.Amount {
  fileprivate var unit: String {
    switch self {
    case .reps: "reps"
    case .breaths: "breaths"
    case .time: "time"
    }
  }
}
