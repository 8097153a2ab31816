internal import CuePlan

/// Writes routines as the entries of a file, or of a part of another.
struct RoutineEntries {
  private let catalogue: Catalogue
  private let reading: Reading

  /// Makes a writer for readers that know these exercises and languages.
  init(catalogue: Catalogue, reading: Reading) {
    self.catalogue = catalogue
    self.reading = reading
  }

  /// The settings, the exercises and the session, as far as there is something of each; in
  /// `language` it is where it names none.
  func paragraphs(
    of routine: Routine, within language: String = "en"
  ) throws(RoutineWritingError) -> [[YamlEntry]] {
    let exercises = ExerciseWriter(
      phrases: PhraseWriter(reading: reading, language: routine.language))
    let book = try ExerciseBook(
      of: routine, exercises: exercises, catalogue: catalogue, reading: reading)
    let items = ItemWriter(
      exercises: exercises, known: book.known, routines: self, language: routine.language)
    let paragraphs = [
      HeadWriter(routine, within: language).entries, book.entries,
      [YamlEntry("session", try items.value(routine.items))],
    ]
    return paragraphs.filter { !$0.isEmpty }
  }
}
