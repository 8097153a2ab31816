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
      guard let base = Exercise.definitions(of: uses).first(where: isSaid),
        let definition = exercises.definition(base)
      else { throw uses.lazy.compactMap(\.wordless).first ?? .differing(exercise: id) }
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
  /// What no file can say about its dose.
  fileprivate var wordless: RoutineWritingError? {
    if dose.tempo != nil { return .wordless("a tempo (\"\(id)\")") }
    return dose.perSide.isEmpty ? nil : .wordless("another amount on one side (\"\(id)\")")
  }

  /// What may be defined so that a session can make each of the uses of it.
  ///
  /// A session can add a line or a rest but not take one away, so none has what a use lacks.
  fileprivate static func definitions(of uses: [Exercise]) -> [Exercise] {
    uses.flatMap { use in
      var common = use
      for other in uses {
        if other.setup == SetupLines() { common.setup = SetupLines() }
        if other.switchLine == nil { common.switchLine = nil }
        if other.release == nil { common.release = nil }
        if other.practitioner == nil { common.practitioner = nil }
        if other.dose.hold == nil { common.dose.hold = nil }
        if other.dose.restBetweenReps == nil { common.dose.restBetweenReps = nil }
        if other.dose.restBetweenSets == nil { common.dose.restBetweenSets = nil }
      }
      return common.definitions
    }
  }

  /// The exercise with less and less left for the session to say about its dose.
  ///
  /// What the author says of a dose belongs in the session, where it is seen; what comes from
  /// elsewhere belongs with the exercise. A session can say one rest only.
  fileprivate var definitions: [Exercise] {
    var bare = dose
    let usual = Dose()
    if bare.sets.provenance == .routine { bare.sets = usual.sets }
    if bare.amount.provenance == .routine { bare.amount = usual.amount }
    if bare.hold?.provenance == .routine { bare.hold = nil }
    if bare.restBetweenReps?.provenance == .routine { bare.restBetweenReps = nil }
    if bare.restBetweenSets?.provenance == .routine { bare.restBetweenSets = nil }
    var (withRepRest, withSetRest) = (bare, bare)
    withRepRest.restBetweenReps = dose.restBetweenReps
    withSetRest.restBetweenSets = dose.restBetweenSets
    return [bare, withRepRest, withSetRest, dose].map { dose in
      var exercise = self
      exercise.dose = dose
      return exercise
    }
  }
}
