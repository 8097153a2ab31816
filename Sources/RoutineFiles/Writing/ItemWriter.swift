internal import CuePlan

/// Writes the entries of a session, each in the shortest form that says all of it.
struct ItemWriter {
  private let phrases: PhraseWriter
  private let exercises: ExerciseWriter
  private let known: [String: Exercise]

  /// Makes a writer for sessions whose exercises are known by these ids.
  init(phrases: PhraseWriter, exercises: ExerciseWriter, known: [String: Exercise]) {
    self.phrases = phrases
    self.exercises = exercises
    self.known = known
  }

  /// Writes a list of entries.
  func value(_ items: [Item]) throws(RoutineWritingError) -> YamlValue {
    var values: [YamlValue] = []
    for item in items { values.append(try value(item)) }
    return .list(values, .lines)
  }

  private func value(_ item: Item) throws(RoutineWritingError) -> YamlValue {
    guard item.progression.isEmpty else { throw .wordless("a program over weeks") }
    guard item.bed == nil else { throw .wordless("a bed under a part of the session") }
    var entries = try entries(item.content)
    if item.priority != Item(item.content).priority {
      entries.append(YamlEntry("priority", "\(item.priority)"))
    }
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
    case .fill(let exercise): return [YamlEntry("fill", try breathing(exercise))]
    case .section(let title, let items):
      return [
        YamlEntry("section", phrases.value(title)), YamlEntry("items", try value(items)),
      ]
    case .group: throw .wordless("groups")
    case .routine: throw .wordless("a routine inside a routine")
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
    guard exercise.progression.isEmpty else { throw .wordless("a program over weeks") }
    let exercise = exercise.placeless
    guard let base = known[exercise.id],
      let changes = exercises.changes(from: base, to: exercise)
    else { throw .differing(exercise: exercise.id) }
    switch changes.dose {
    case .usual: return [YamlEntry(exercise.id, .nothing)] + changes.others
    case .short(let text): return [YamlEntry(exercise.id, text)] + changes.others
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
  private func breathing(_ exercise: Exercise) throws(RoutineWritingError) -> String {
    var lengths: [String] = []
    for phase in exercise.phases {
      guard case .seconds(let length) = phase.length.value,
        let written = DecimalText.written(length)
      else { throw .wordless("a fill that is not breathing") }
      lengths.append(written)
    }
    return "breathing " + lengths.joined(separator: "-")
  }
}
