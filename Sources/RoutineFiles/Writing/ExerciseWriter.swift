internal import CuePlan

/// Writes exercises: whole, as a catalogue has them, and as changes to one that is known already.
struct ExerciseWriter {
  private let phrases: PhraseWriter

  /// Makes a writer whose texts are written by `phrases`.
  init(phrases: PhraseWriter) { self.phrases = phrases }

  /// Writes a whole exercise; nil when no words make it.
  func definition(_ exercise: Exercise) -> YamlValue? {
    let bare = Exercise(
      id: exercise.id, name: exercise.name, start: exercise.start, sides: exercise.sides,
      phases: exercise.phases)
    guard let dose = dose(from: bare, to: exercise), let sides = sides(from: bare, to: exercise)
    else { return nil }
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
      tags("cautions", exercise.cautions), tags("equipment", exercise.equipment),
      exercise.substitute.map { YamlEntry("substitute", $0) },
      tags("movements", exercise.movements),
    ]
    return .map(
      head.compactMap(\.self) + sides + work.compactMap(\.self) + rest.compactMap(\.self), .lines)
  }

  /// Writes what makes `exercise` of `base`; nil when a session cannot change it so.
  func changes(from base: Exercise, to exercise: Exercise) -> Changes? {
    var changed = base
    changed.phases = exercise.phases
    guard let dose = dose(from: changed, to: exercise), let sides = sides(from: base, to: exercise)
    else { return nil }
    let end = base.end == base.start ? exercise.start : base.end
    let written = [
      base.start == exercise.start ? nil : YamlEntry("start", exercise.start.rawValue),
      end == exercise.end ? nil : YamlEntry("end", exercise.end.rawValue),
    ]
    let more = [
      base.phases == exercise.phases ? nil : YamlEntry("phases", phases(exercise)),
      lines(of: exercise, from: base),
      base.practitioner == exercise.practitioner ? nil : practitioner(exercise),
    ]
    guard takesNothingAway(from: base, in: exercise), base.follows(changesTo: exercise) else {
      return nil
    }
    return Changes(
      dose: dose, others: written.compactMap(\.self) + sides + more.compactMap(\.self))
  }

  /// What a session changes about an exercise.
  struct Changes {
    /// The dose, if it changes.
    var dose: WrittenDose
    /// Everything else, by its keys.
    var others: [YamlEntry]
  }

  /// A dose in the shortest form that says all of it.
  enum WrittenDose {
    case usual
    case short(String)
    case long([YamlEntry])

    /// The dose under a key of its own.
    var entry: YamlEntry? {
      switch self {
      case .usual: nil
      case .short(let text): YamlEntry("dose", text)
      case .long(let entries): YamlEntry("dose", .map(entries, .lines))
      }
    }
  }
}

extension ExerciseWriter {
  private func dose(from base: Exercise, to exercise: Exercise) -> WrittenDose? {
    guard base.dose != exercise.dose else { return .usual }
    guard let asked = AskedDose(from: base, to: exercise.dose) else { return nil }
    return asked.isAuthors ? .short(asked.text) : .long(asked.entries)
  }

  /// The keys about sides that change; nil when they change for an exercise without sides.
  private func sides(from base: Exercise, to exercise: Exercise) -> [YamlEntry]? {
    let entries = [
      base.firstSide == exercise.firstSide
        ? nil : YamlEntry("first-side", exercise.firstSide.written(\.rawValue)),
      base.direction == exercise.direction
        ? nil : YamlEntry("direction", exercise.direction.rawValue),
      base.changeover == exercise.changeover
        ? nil : YamlEntry("changeover", exercise.changeover.written(DurationText.written)),
    ].compactMap(\.self)
    return exercise.sides == .none && !entries.isEmpty ? nil : entries
  }

  private func phases(_ exercise: Exercise) -> YamlValue {
    PhaseWriter(phrases: phrases, sides: exercise.sides).value(exercise.phases)
  }

  private func bounds(_ bounds: DoseBounds) -> YamlEntry? {
    let entries = [
      bounds.reps.map { YamlEntry("reps", $0.written(RangeText.written)) },
      bounds.hold.map { YamlEntry("hold", $0.written(RangeText.written)) },
    ].compactMap(\.self)
    return entries.isEmpty ? nil : YamlEntry("bounds", .map(entries, .lines))
  }

  /// The lines that lead through the exercise, as far as `base` has others.
  private func lines(of exercise: Exercise, from base: Exercise? = nil) -> YamlEntry? {
    let value = { (phrase: Phrase) in phrases.value(phrase, over: exercise.sides) }
    let entries = [
      base?.setup == exercise.setup ? nil : setup(exercise.setup, value),
      base?.switchLine == exercise.switchLine
        ? nil : exercise.switchLine.map { YamlEntry("switch", value($0)) },
      base?.release == exercise.release
        ? nil : exercise.release.map { YamlEntry("release", value($0)) },
    ].compactMap(\.self)
    return entries.isEmpty ? nil : YamlEntry("say", .map(entries, .lines))
  }

  private func setup(_ setup: SetupLines, _ value: (Phrase) -> YamlValue) -> YamlEntry? {
    switch (setup.long.map(value), setup.short) {
    case (nil, nil): nil
    case (let text?, nil) where !text.isMap: YamlEntry("setup", text)
    case (let long, let short):
      YamlEntry(
        "setup",
        .map(
          [long.map { YamlEntry("long", $0) }, short.map { YamlEntry("short", value($0)) }]
            .compactMap(\.self), .lines))
    }
  }

  private func practitioner(_ exercise: Exercise) -> YamlEntry? {
    exercise.practitioner.map { part in
      YamlEntry(
        "practitioner",
        .map(
          [
            YamlEntry("role", part.role),
            YamlEntry("say", phrases.value(part.line, over: exercise.sides)),
          ], .lines))
    }
  }

  private func tags(_ key: String, _ tags: [String]) -> YamlEntry? {
    tags.isEmpty ? nil : YamlEntry(key, .list(tags.map(YamlValue.word), .inLine))
  }

  /// A session can write another line, but it cannot take one away.
  private func takesNothingAway(from base: Exercise, in exercise: Exercise) -> Bool {
    let isKept = { (old: Phrase?, new: Phrase?) in old == nil || new != nil }
    return isKept(base.switchLine, exercise.switchLine) && isKept(base.release, exercise.release)
      && (base.practitioner == nil || exercise.practitioner != nil)
      && (base.setup == SetupLines() || exercise.setup != SetupLines())
  }
}

extension Exercise {
  /// Whether the other exercise is the same in everything that a session cannot change.
  fileprivate func follows(changesTo other: Exercise) -> Bool {
    var changed = self
    (changed.start, changed.end) = (other.start, other.end)
    (changed.firstSide, changed.direction) = (other.firstSide, other.direction)
    (changed.changeover, changed.phases, changed.dose) = (
      other.changeover, other.phases, other.dose
    )
    (changed.setup, changed.switchLine) = (other.setup, other.switchLine)
    (changed.release, changed.practitioner) = (other.release, other.practitioner)
    return changed == other
  }
}

extension RangeText {
  fileprivate static func written(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound) to \(range.upperBound)"
  }

  fileprivate static func written(_ range: ClosedRange<Seconds>) -> String {
    "\(DurationText.written(range.lowerBound)) to \(DurationText.written(range.upperBound))"
  }
}
