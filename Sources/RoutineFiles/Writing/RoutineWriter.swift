public import CuePlan

/// Writes routines as a person would: short forms wherever they say everything, exercises of the
/// catalogue by their ids, all others under `exercises:`, keys in one order, values exact.
public struct RoutineWriter: Sendable {
  private let catalogue: Catalogue
  private let languages: Languages

  /// Makes a writer for readers that know these exercises and languages.
  public init(catalogue: Catalogue = .bundled, languages: Languages = .bundled) {
    self.catalogue = catalogue
    self.languages = languages
  }

  /// Writes a routine; what it gives is read back as the same routine, but for places.
  ///
  /// - Throws: ``RoutineWritingError`` when no text can do that; nothing is ever left out.
  public func write(_ routine: Routine) throws(RoutineWritingError) -> String {
    let text = try text(of: routine)
    guard try read(text).placeless == routine.placeless else { throw .readDifferently(nil) }
    return text
  }

  private func read(_ text: String) throws(RoutineWritingError) -> Routine {
    let reader = RoutineReader(catalogue: catalogue, languages: languages)
    do throws(RoutineFileError) {
      return try reader.read(text: text, file: "the routine").routine
    } catch {
      throw .readDifferently(error)
    }
  }

  private func text(of routine: Routine) throws(RoutineWritingError) -> String {
    let reading = Reading(languages: languages)
    let phrases = PhraseWriter(reading: reading, language: routine.language)
    let exercises = ExerciseWriter(phrases: phrases)
    let book = try ExerciseBook(
      of: routine, exercises: exercises, catalogue: catalogue, reading: reading)
    let items = ItemWriter(phrases: phrases, exercises: exercises, known: book.known)
    let paragraphs = [
      try head(of: routine), book.entries,
      [YamlEntry("session", try items.value(routine.items))],
    ]
    return paragraphs.filter { !$0.isEmpty }
      .map { YamlText.lines(of: $0).map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  /// What holds for the whole session, as far as it is not the tool's default.
  private func head(of routine: Routine) throws(RoutineWritingError) -> [YamlEntry] {
    let usual = Routine(title: routine.title, items: [])
    let entries = [
      YamlEntry("title", .text(routine.title)),
      routine.language == usual.language ? nil : YamlEntry("language", routine.language),
      routine.length.map { YamlEntry("minutes", minutes($0)) },
      routine.voice.map { YamlEntry("voice", .text($0)) },
      routine.bed.map { YamlEntry("bed", bed($0)) },
      routine.mix == usual.mix ? nil : YamlEntry("mix", routine.mix.rawValue),
      routine.placement == usual.placement
        ? nil : YamlEntry("placement", routine.placement.rawValue),
      routine.form == usual.form ? nil : YamlEntry("form", routine.form.rawValue),
      routine.order == usual.order ? nil : YamlEntry("order", routine.order.rawValue),
      routine.movePace == usual.movePace ? nil : YamlEntry("move-pace", pace(routine.movePace)),
      routine.breath == usual.breath
        ? nil : YamlEntry("breath", DurationText.written(routine.breath)),
      try CueWriter.value(routine.cues).map { YamlEntry("cues", $0) },
    ]
    return entries.compactMap(\.self)
  }

  /// Whole minutes as a bare number; all else with its units.
  private func minutes(_ length: Seconds) -> String {
    let minutes = length / 60
    return minutes.denominator == 1 ? "\(minutes.numerator)" : DurationText.written(length)
  }

  private func bed(_ bed: BedChoice) -> YamlValue {
    guard let level = bed.level else { return .word(bed.name.rawValue) }
    let number = level == level.rounded() ? "\(Int(level))" : "\(level)"
    return .map(
      [YamlEntry("sound", bed.name.rawValue), YamlEntry("level", "\(number) LUFS")], .inLine)
  }

  private func pace(_ hundredths: Int) -> String {
    DecimalText.written(Seconds(Int64(hundredths), over: 100)) ?? "\(hundredths)%"
  }
}
