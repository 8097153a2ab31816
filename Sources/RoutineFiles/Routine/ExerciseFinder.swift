internal import CuePlan

/// Finds exercises by id: in the routine, in a file beside it, in the catalogue, in that order.
final class ExerciseFinder {
  /// The language of a routine, for files beside it.
  var language = "en"

  private let reading: Reading
  private let folders: [YamlFolder]
  private let catalogue: Catalogue
  private var found: [String: Result] = [:]

  /// What looking for an id gave.
  enum Result {
    case exercise(Exercise)
    /// There is one, and its problems are reported.
    case wrong
    case unknown
  }

  /// Looks beside a routine in that folder; nil looks nowhere but in the routine and catalogue.
  init(reading: Reading, beside folder: String?, catalogue: Catalogue) {
    self.reading = reading
    self.catalogue = catalogue
    folders = folder.map { ["\($0)exercises/", $0].map(YamlFolder.init(besideIn:)) } ?? []
  }

  /// Every id that can be found, for suggestions.
  var ids: [String] {
    let own = found.compactMap { id, result in result.isUnknown ? nil : id }
    return (own + catalogue.ids).sorted()
  }

  /// Reads the exercises that a routine defines itself.
  func define(_ node: Node, language: String) {
    guard case .map(let entries) = node.content else {
      reading.findings.report(
        "\"exercises\" is a map of ids, and this is \(node.kind)", at: node,
        expected: "an id such as \"my-stretch:\" with the exercise under it")
      return
    }
    let reader = ExerciseReader(reading: reading, language: language)
    for entry in entries {
      guard YamlFolder.isId(entry.name), !SessionWord.all.contains(entry.name) else {
        reading.findings.report(
          "\"\(entry.name)\" cannot be the id of an exercise", at: entry.key,
          expected: "letters and dashes, such as neck-tilt, and none of the session's own words")
        continue
      }
      let exercise = reader.exercise(entry.value, id: entry.name)
      found[entry.name] = exercise.map(Result.exercise) ?? .wrong
    }
  }

  /// Looks for an exercise; each is read once.
  func find(_ id: String) -> Result {
    if let known = found[id] { return known }
    let result = look(for: id)
    found[id] = result
    return result
  }

  private func look(for id: String) -> Result {
    // A file system that forgets about capitals must not find more than another.
    guard id == id.lowercased() else { return .unknown }
    for folder in folders where folder.holds(id) {
      guard let root = folder.root(of: id, in: reading.findings) else { return .wrong }
      // A routine beside this one may bear the name of an exercise.
      if case .map(let entries) = root.content, entries.contains(where: { $0.name == "session" }) {
        continue
      }
      let reader = ExerciseReader(reading: reading, language: language)
      return reader.exercise(root, id: id).map(Result.exercise) ?? .wrong
    }
    guard catalogue.holds(id) else { return .unknown }
    let exercise = catalogue.exercise(id, language: language, in: reading)
    return exercise.map(Result.exercise) ?? .wrong
  }
}

extension ExerciseFinder.Result {
  fileprivate var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }
}
