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

  /// The text of a routine, whatever a reader would make of it.
  func text(of routine: Routine) throws(RoutineWritingError) -> String {
    let entries = RoutineEntries(catalogue: catalogue, reading: Reading(languages: languages))
    return try entries.paragraphs(of: routine)
      .map { YamlText.lines(of: $0).map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }
}
