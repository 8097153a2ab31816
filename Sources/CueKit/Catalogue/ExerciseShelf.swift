public import CuePlan
internal import RoutineFiles

/// The exercises that come with the tool, to be looked up by a person.
public struct ExerciseShelf: Sendable {
  /// The exercises in alphabetical order of their ids.
  public let exercises: [Exercise]

  /// Takes every exercise of the tool's catalogue, in the words of a language.
  public init(language: String = "en") throws(CatalogueError) {
    let known = Languages.bundled.tags
    guard known.contains(language) else { throw .unknownLanguage(language, known: known) }
    var exercises: [Exercise] = []
    for id in Catalogue.bundled.ids {
      do throws(RoutineFileError) {
        let exercise = try Catalogue.bundled.exercise(id, language: language)
        exercises += [exercise].compactMap(\.self)
      } catch {
        throw .wrongFile(error)
      }
    }
    self.exercises = exercises
  }

  /// The exercise of that id.
  public func exercise(_ id: String) throws(CatalogueError) -> Exercise {
    if let exercise = exercises.first(where: { $0.id == id }) { return exercise }
    let known = exercises.map(\.id)
    throw .unknownExercise(id, nearest: NearestWord.find(id, in: known), known: known)
  }

  /// The list of all, or one in full, in the form asked for; ends with a line end.
  public func text(
    of id: String? = nil, as form: CatalogueForm = .table
  ) throws(CatalogueError) -> String {
    guard let id else {
      return switch form {
      case .table: ExerciseTable(exercises).text
      case .json: try ExerciseDocument.text(ExerciseDocument.Shelf(exercises))
      }
    }
    let exercise = try exercise(id)
    return switch form {
    case .table: ExerciseSheet(exercise).text
    case .json: try ExerciseDocument.text(ExerciseDocument(exercise))
    }
  }
}

/// The forms that the catalogue can be looked at in.
public enum CatalogueForm: String, Hashable, Sendable, CaseIterable {
  /// Rows for a person.
  case table
  /// For programs.
  case json
}
