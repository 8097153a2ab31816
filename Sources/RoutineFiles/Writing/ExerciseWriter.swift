internal import CuePlan

/// Writes exercises: whole, as a catalogue has them, and as changes to one that is known already.
struct ExerciseWriter {
  let phrases: PhraseWriter

  /// Makes a writer whose texts are written by `phrases`.
  init(phrases: PhraseWriter) { self.phrases = phrases }

  /// Writes a whole exercise, but for its program; nil when no words make it.
  func definition(_ exercise: Exercise) -> YamlValue? {
    var bare = Exercise(
      id: exercise.id, name: exercise.name, start: exercise.start, sides: exercise.sides,
      phases: exercise.phases)
    guard let sides = sides(from: bare, to: exercise) else { return nil }
    bare.firstSide = exercise.firstSide
    guard let dose = dose(from: bare, to: exercise) else { return nil }
    let head = [
      YamlEntry("name", phrases.value(exercise.name)),
      YamlEntry("start", exercise.start.rawValue),
      tags("other-starts", exercise.otherStarts.map(\.rawValue)),
      exercise.end == exercise.start ? nil : YamlEntry("end", exercise.end.rawValue),
      exercise.sides == .none ? nil : YamlEntry("sides", exercise.sides.rawValue),
    ]
    let work = [YamlEntry("phases", phases(exercise)), dose.entry, bounds(exercise.bounds)]
    let rest = [
      lines(of: exercise), practitioner(exercise),
      exercise.tones.map { YamlEntry("tones", $0.rawValue) },
      tags("cautions", exercise.cautions), tags("equipment", exercise.equipment),
      exercise.substitute.map { YamlEntry("substitute", $0) },
      tags("movements", exercise.movements),
    ]
    return .map((head + sides + work + rest).compactMap(\.self), .lines)
  }

  /// Writes what makes `exercise` of `base`; nil when a session cannot change it so.
  func changes(from base: Exercise, to exercise: Exercise) -> Changes? {
    guard base.isDefinedLike(exercise), base.hasNothing(missingIn: exercise),
      let changed = base.changing(phases: exercise.phases),
      let dose = dose(from: changed, to: exercise),
      let program = program(from: base, to: exercise)
    else { return nil }
    var sided = base
    if let first = dose.firstSide { sided.firstSide = first }
    guard let sides = sides(from: sided, to: exercise) else { return nil }
    let end = base.end == base.start ? exercise.start : base.end
    let written = [
      base.start == exercise.start ? nil : YamlEntry("start", exercise.start.rawValue),
      end == exercise.end ? nil : YamlEntry("end", exercise.end.rawValue),
    ]
    let more = [
      base.phases == exercise.phases ? nil : YamlEntry("phases", phases(exercise)),
      lines(of: exercise, from: base),
      base.practitioner == exercise.practitioner ? nil : practitioner(exercise),
      base.tones == exercise.tones ? nil : exercise.tones.map { YamlEntry("tones", $0.rawValue) },
    ]
    return Changes(dose: dose, others: (written + sides + more).compactMap(\.self) + program)
  }
}
