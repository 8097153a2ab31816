internal import CuePlan

/// Writes what holds for a whole session, as far as it is not the tool's default.
struct HeadWriter {
  private let routine: Routine
  private let usual: Routine

  /// Makes a writer for a routine that would have that language if it named none.
  init(_ routine: Routine, within language: String) {
    self.routine = routine
    usual = Routine(title: routine.title, language: language, items: [])
  }

  /// The entries before the exercises and the session.
  var entries: [YamlEntry] {
    let title = [
      YamlEntry("title", .text(routine.title)), word("language", \.language) { $0 },
      routine.length.map { YamlEntry("minutes", minutes($0)) },
    ]
    return (title + adaptation + sound + course).compactMap(\.self)
  }

  private var adaptation: [YamlEntry?] {
    [
      word("week", \.week) { "\($0)" }, word("pace", \.pace, \.rawValue),
      word("level", \.level, \.rawValue), tags("exclude", routine.exclusion.cautions),
      tags("without", routine.exclusion.equipment), word("limit", \.sizeLimit, LimitText.written),
    ]
  }

  private var sound: [YamlEntry?] {
    [
      routine.voice.map { YamlEntry("voice", .text($0)) },
      routine.bed.map { YamlEntry("bed", BedWriter.value($0)) },
      word("mix", \.mix, \.rawValue),
      routine.keepAlive.map { YamlEntry("keep-alive", KeepAliveText.written($0)) },
      word("placement", \.placement, \.rawValue),
    ]
  }

  private var course: [YamlEntry?] {
    [
      word("form", \.form, \.rawValue), word("order", \.order, \.rawValue),
      word("move-pace", \.movePace, PaceText.written),
      word("breath", \.breath, DurationText.written),
      CueWriter.value(routine.cues).map { YamlEntry("cues", $0) },
    ]
  }

  private func word<Value: Equatable>(
    _ key: String, _ setting: KeyPath<Routine, Value>, _ written: (Value) -> String
  ) -> YamlEntry? {
    let value = routine[keyPath: setting]
    return value == usual[keyPath: setting] ? nil : YamlEntry(key, written(value))
  }

  private func tags(_ key: String, _ tags: Set<String>) -> YamlEntry? {
    tags.isEmpty ? nil : YamlEntry(key, .list(tags.sorted().map(YamlValue.word), .inLine))
  }

  /// Whole minutes as a bare number; all else with its units.
  private func minutes(_ length: Seconds) -> String {
    let minutes = length / 60
    return minutes.denominator == 1 ? "\(minutes.numerator)" : DurationText.written(length)
  }
}

extension PaceText {
  fileprivate static func written(_ hundredths: Int) -> String {
    RatioText.written(Seconds(Int64(hundredths), over: 100))
  }
}

extension LimitText {
  /// Writes a limit; the phases that its length allows anyway need no mention.
  fileprivate static func written(_ limit: SessionSize) -> String {
    let length = DurationText.written(limit.length)
    return limit.slots == phases(in: limit.length) ? length : "\(length), \(limit.slots) phases"
  }
}
