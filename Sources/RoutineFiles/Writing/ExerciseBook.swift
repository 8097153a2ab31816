internal import CuePlan

/// The exercises of a routine by id: those its file must define, and what ids mean in its session.
struct ExerciseBook {
  /// What each id means before the session changes it.
  private(set) var known: [String: Exercise] = [:]
  /// The entries that define exercises; none when the catalogue has them all.
  private(set) var entries: [YamlEntry] = []

  /// Gathers the exercises of a routine, in the order in which it uses them.
  init(
    of routine: Routine, exercises: ExerciseWriter, catalogue: Catalogue, reading: Reading
  ) throws(RoutineWritingError) {
    var definitions: [YamlEntry] = []
    for uses in ExerciseBook.uses(in: routine.items) {
      let id = uses[0].id
      let isSaid = { (base: Exercise) in
        uses.allSatisfy { exercises.changes(from: base, to: $0) != nil }
      }
      let common = catalogue.exercise(id, language: routine.language, in: reading)?.placeless
      if let common, isSaid(common) {
        known[id] = common
        continue
      }
      let found = Exercise.definitions(of: uses).lazy.compactMap { base in
        isSaid(base) ? exercises.definition(base).map { (base, $0) } : nil
      }
      guard let (base, definition) = found.first else { throw .differing(exercise: id) }
      known[id] = base
      definitions.append(YamlEntry(id, definition))
    }
    if !definitions.isEmpty { entries = [YamlEntry("exercises", .map(definitions, .paragraphs))] }
  }

  /// Every exercise that is done, once in each of its forms, those of one id together.
  private static func uses(in items: [Item]) -> [[Exercise]] {
    var order: [String] = []
    var uses: [String: [Exercise]] = [:]
    var seen: Set<Exercise> = []
    for exercise in items.flatMap(\.exercises).map(\.placeless)
    where seen.insert(exercise).inserted {
      if uses[exercise.id] == nil { order.append(exercise.id) }
      uses[exercise.id, default: []].append(exercise)
    }
    return order.compactMap { uses[$0] }
  }
}

extension Item {
  fileprivate var exercises: [Exercise] {
    switch content {
    case .exercise(let exercise): [exercise]
    case .section(_, let items): items.flatMap(\.exercises)
    case .group(let group): group.items.flatMap(\.exercises)
    default: []
    }
  }
}

extension Exercise {
  /// What may be defined so that a session can make each of the uses of it.
  ///
  /// A session can add a line, a rest or a program but not take one away, so none has what a use
  /// lacks, but for a hold that other phases or a tempo put an end to; a program is the session's
  /// own matter.
  fileprivate static func definitions(of uses: [Exercise]) -> [Exercise] {
    uses.flatMap { use in
      var common = use
      common.progression = []
      common.dose.perSide = [:]
      for other in uses { common.leaveOut(whatIsNotIn: other) }
      return common.definitions
    }
  }

  private mutating func leaveOut(whatIsNotIn other: Exercise) {
    if other.setup == SetupLines() { setup = SetupLines() }
    if other.spokenName == nil { spokenName = nil }
    if other.switchLine == nil { switchLine = nil }
    if other.release == nil { release = nil }
    if other.practitioner == nil { practitioner = nil }
    if other.tones == nil { tones = nil }
    if other.dose.tempo == nil { dose.tempo = nil }
    if other.dose.hold == nil, other.isHeld, other.dose.tempo == nil { dose.hold = nil }
    if other.dose.restBetweenReps == nil { dose.restBetweenReps = nil }
    if other.dose.restBetweenSets == nil { dose.restBetweenSets = nil }
  }

  /// The exercise with more and more of what the session might say about its dose.
  ///
  /// What the author says of a dose or the first side belongs in the session, where it is seen;
  /// what comes from elsewhere belongs with the exercise. A session cannot say an amount for both
  /// sides beside one for each, nor a tempo beside a hold.
  private var definitions: [Exercise] {
    var (bare, usual) = (dose, Dose())
    if bare.sets.provenance == .routine { bare.sets = usual.sets }
    if bare.amount.provenance == .routine { bare.amount = usual.amount }
    if bare.hold?.provenance == .routine { bare.hold = nil }
    if bare.restBetweenReps?.provenance == .routine { bare.restBetweenReps = nil }
    if bare.restBetweenSets?.provenance == .routine { bare.restBetweenSets = nil }
    if bare.hold == nil { bare.tempo = nil }
    var (withAmount, withTempo) = (bare, dose)
    withAmount.amount = dose.amount
    withTempo.hold = nil
    usual.amount = dose.amount
    usual.tempo = dose.tempo
    var exercise = self
    if firstSide.provenance == .routine {
      exercise.firstSide = Exercise(id: id, name: name, phases: phases).firstSide
    }
    return [bare, withAmount, withTempo, dose, usual].map { dose in
      exercise.dose = dose
      return exercise
    }
  }
}
