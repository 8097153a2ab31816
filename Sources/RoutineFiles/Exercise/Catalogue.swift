public import CuePlan

/// The exercises of a folder, one file each, named by its id: `open-book.yaml`.
///
/// Nothing is read before it is asked for; what comes with the tool is parsed once.
public struct Catalogue: Sendable {
  private let folder: YamlFolder

  /// The exercises that come with the tool.
  public static var bundled: Catalogue { Catalogue(YamlFolder(bundled: "Exercises")) }

  /// Names a folder of exercise files.
  public init(folder: String) { self.init(YamlFolder(folder)) }

  init(_ folder: YamlFolder) { self.folder = folder }

  /// The ids that have a file, in alphabetical order.
  public var ids: [String] { folder.ids }

  /// Reads an exercise, in the words of a language where that has some; nil when there is none of
  /// that id.
  ///
  /// - Throws: ``RoutineFileError`` with every problem of the file.
  public func exercise(
    _ id: String, language: String = "en", languages: Languages = .bundled
  ) throws(RoutineFileError) -> Exercise? {
    let reading = Reading(languages: languages)
    let exercise = exercise(id, language: language, in: reading)
    guard !reading.findings.hasErrors else { throw RoutineFileError(.wrongText, reading.findings) }
    return exercise
  }

  /// Whether there is a file for that id.
  func holds(_ id: String) -> Bool { folder.holds(id) }

  /// Reads an exercise; nil when there is none or it is wrong, which is reported.
  func exercise(_ id: String, language: String, in reading: Reading) -> Exercise? {
    guard holds(id), let root = folder.root(of: id, in: reading.findings) else { return nil }
    let exercise = ExerciseReader(reading: reading, language: language).exercise(root, id: id)
    guard let translations = reading.translations(into: language) else { return exercise }
    return exercise.map { translations.translate($0, in: reading) }
  }
}
