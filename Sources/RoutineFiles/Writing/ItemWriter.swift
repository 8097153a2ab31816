internal import CuePlan

/// Writes the entries of a session, each in the shortest form that says all of it.
struct ItemWriter {
  private let phrases: PhraseWriter
  private let exercises: ExerciseWriter
  private let known: [String: Exercise]
  private let routines: RoutineEntries
  private let language: String

  /// Makes a writer for sessions in that language whose exercises are known by these ids.
  init(
    exercises: ExerciseWriter, known: [String: Exercise], routines: RoutineEntries,
    language: String
  ) {
    phrases = exercises.phrases
    self.exercises = exercises
    self.known = known
    self.routines = routines
    self.language = language
  }

  /// Writes a list of entries.
  func value(_ items: [Item]) throws(RoutineWritingError) -> YamlValue {
    var values: [YamlValue] = []
    for item in items { values.append(try value(item)) }
    return .list(values, .lines)
  }

  private func value(_ item: Item) throws(RoutineWritingError) -> YamlValue {
    var entries = try entries(item.content)
    let settings =
      [
        item.bed.map { YamlEntry("bed", BedWriter.value($0)) },
        item.priority == Item(item.content).priority
          ? nil : YamlEntry("priority", "\(item.priority)"),
      ].compactMap(\.self) + item.program
    let end = entries.firstIndex { $0.key == "items" } ?? entries.endIndex
    entries.insert(contentsOf: settings, at: end)
    guard entries[0].value == .nothing else { return .map(entries, .lines) }
    if entries.count == 1 { return .word(entries[0].key) }
    if case .exercise(let exercise) = item.content {
      entries[0] = YamlEntry("exercise", exercise.id)
    }
    return .map(entries, .lines)
  }

  private func entries(_ content: Item.Content) throws(RoutineWritingError) -> [YamlEntry] {
    switch content {
    case .welcome(let words): return [frame("welcome", words)]
    case .safety(let words): return [frame("safety", words)]
    case .close(let words): return [frame("close", words)]
    case .exercise(let exercise): return try entries(exercise)
    case .rest(let length, let words):
      return [YamlEntry("rest", DurationText.written(length))] + say(words)
    case .silence(let silence): return entries(silence)
    case .say(let words, let pause): return entries(words, pause)
    case .fill(let exercise): return [YamlEntry("fill", breathing(exercise))]
    case .section(let title, let items):
      return [
        YamlEntry("section", phrases.value(title)), YamlEntry("items", try value(items)),
      ]
    case .group(let group): return try entries(group)
    case .routine(let routine):
      let paragraphs = try routines.paragraphs(of: routine, within: language)
      return [YamlEntry("routine", .map(paragraphs.flatMap(\.self), .lines))]
    }
  }
}

extension ItemWriter {
  private func frame(_ key: String, _ words: Phrase?) -> YamlEntry {
    YamlEntry(key, words.map(phrases.value) ?? .nothing)
  }

  private func say(_ words: Phrase?) -> [YamlEntry] {
    words.map { [YamlEntry("say", phrases.value($0))] } ?? []
  }

  private func entries(_ exercise: Exercise) throws(RoutineWritingError) -> [YamlEntry] {
    let exercise = exercise.placeless
    guard let base = known[exercise.id],
      let changes = exercises.changes(from: base, to: exercise)
    else { throw .differing(exercise: exercise.id) }
    switch changes.dose {
    case .usual: return [YamlEntry(exercise.id, .nothing)] + changes.others
    case .short(let text, _): return [YamlEntry(exercise.id, text)] + changes.others
    case .long(let dose):
      return [YamlEntry(exercise.id, .nothing), YamlEntry("dose", .map(dose, .lines))]
        + changes.others
    }
  }

  private func entries(_ silence: Silence) -> [YamlEntry] {
    let usual = Silence(length: silence.length)
    let bells = silence.bells == usual.bells ? [] : [YamlEntry("bells", value(silence.bells))]
    return [YamlEntry("silence", DurationText.written(silence.length))] + bells
      + say(silence.say)
  }

  private func value(_ bells: Silence.Bells) -> YamlValue {
    switch bells {
    case .none: .word("none")
    case .every(let step): .word("every " + DurationText.written(step))
    case .at(let times): .list(times.map { .word(DurationText.written($0)) }, .inLine)
    }
  }

  private func entries(_ words: Phrase, _ pause: Seconds) -> [YamlEntry] {
    let usual = Seconds(1)
    let more = pause == usual ? [] : [YamlEntry("pause", DurationText.written(pause))]
    return [YamlEntry("say", phrases.value(words))] + more
  }

  /// The pattern of a breath, `breathing 5-5`: the only thing that fills the rest of a session.
  private func breathing(_ exercise: Exercise) -> String {
    let lengths = exercise.phases.map { phase in
      switch phase.length.value {
      case .seconds(let length): RatioText.written(length)
      case .breaths, .fraction: PhaseText.written(phase.length.value)
      }
    }
    return "breathing " + lengths.joined(separator: "-")
  }
}

extension ItemWriter {
  /// `- group: 3 rounds, rest 30s`, or `- superset:` with its list.
  private func entries(_ group: Group) throws(RoutineWritingError) -> [YamlEntry] {
    let items = try value(group.items)
    let rest = group.restBetweenRounds
    let more = [group.sides, group.bounds].compactMap(\.self)
    switch group.form {
    case .rounds(let count, _):
      let rounds = count == 1 ? "once" : "\(count) rounds"
      let pause = rest == .zero ? "" : ", rest \(DurationText.written(rest))"
      return [YamlEntry("group", rounds + pause)] + more + [YamlEntry("items", items)]
    case .superset:
      let pause = rest == .zero ? [] : [YamlEntry("rest", DurationText.written(rest))]
      return [YamlEntry("superset", items)] + pause + more
    }
  }
}

extension Item {
  /// How it changes over the weeks, where it has no dose.
  fileprivate var program: [YamlEntry] {
    let subject: ProgressSubject? =
      switch content {
      case .group(let group): group.form == .superset ? .turns : .rounds
      case .rest, .silence: .length
      default: nil
      }
    return subject.map { ProgressionWriter($0).entries(progression) } ?? []
  }
}

extension Group {
  fileprivate var sides: YamlEntry? {
    switch mirroring {
    case .none: nil
    case .wholeGroup(.right): YamlEntry("sides", "mirrored")
    case .wholeGroup(.left): YamlEntry("sides", "mirrored, left first")
    }
  }

  fileprivate var bounds: YamlEntry? {
    roundBounds.map {
      YamlEntry("bounds", .map([YamlEntry("rounds", RangeText.written($0))], .inLine))
    }
  }
}
