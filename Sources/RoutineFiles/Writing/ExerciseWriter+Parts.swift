internal import CuePlan

extension ExerciseWriter {
  /// The keys about sides that change; nil when they change for an exercise without sides.
  func sides(from base: Exercise, to exercise: Exercise) -> [YamlEntry]? {
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

  /// The phases of one repetition.
  func phases(_ exercise: Exercise) -> YamlValue {
    PhaseWriter(phrases: phrases, sides: exercise.sides).value(exercise.phases)
  }

  /// How far fitting may change the dose.
  func bounds(_ bounds: DoseBounds) -> YamlEntry? {
    let entries = [
      bounds.reps.map { YamlEntry("reps", $0.written(RangeText.written)) },
      bounds.hold.map { YamlEntry("hold", $0.written(RangeText.written)) },
    ].compactMap(\.self)
    return entries.isEmpty ? nil : YamlEntry("bounds", .map(entries, .lines))
  }

  /// The lines that lead through the exercise, as far as `base` has others.
  func lines(of exercise: Exercise, from base: Exercise? = nil) -> YamlEntry? {
    let value = { (phrase: Phrase) in phrases.value(phrase, over: exercise.sides) }
    let entries = [
      base?.spokenName == exercise.spokenName
        ? nil : exercise.spokenName.map { YamlEntry("name", phrases.value($0)) },
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

  /// What a practitioner does and hears.
  func practitioner(_ exercise: Exercise) -> YamlEntry? {
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

  /// A list of tags under a key, if there are any.
  func tags(_ key: String, _ tags: [String]) -> YamlEntry? {
    tags.isEmpty ? nil : YamlEntry(key, .list(tags.map(YamlValue.word), .inLine))
  }
}

extension RangeText {
  /// Writes bounds of a count: `3 to 10`.
  static func written(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound) to \(range.upperBound)"
  }

  fileprivate static func written(_ range: ClosedRange<Seconds>) -> String {
    "\(DurationText.written(range.lowerBound)) to \(DurationText.written(range.upperBound))"
  }
}
