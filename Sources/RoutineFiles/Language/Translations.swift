internal import CuePlan

/// The words that a language file has for exercises of the catalogue, by id.
///
/// An entry has the words of the exercise's own file and nothing else, so that a language is one
/// file, and every number stays where it is. Problems are reported when an exercise is asked for.
struct Translations {
  private let language: String
  private let words: [String: Node]

  /// Takes the entries under `exercises` of a language file.
  init(root: Node, language: String) {
    self.language = language
    words = Dictionary(
      root.entry("exercises")?.entries.map { ($0.name, $0.value) } ?? [], uniquingKeysWith: { $1 })
  }

  /// The ids that have words.
  var ids: [String] { words.keys.sorted() }

  /// The exercise in the words of this language; as it was where this language has none for it.
  func translate(_ exercise: Exercise, in reading: Reading) -> Exercise {
    guard let node = words[exercise.id] else { return exercise }
    return TranslationReader(reading: reading, language: language).translate(exercise, by: node)
  }
}

/// Reads the words of one exercise in another language into it.
struct TranslationReader {
  private let reading: Reading
  private let texts: TextReader

  private var findings: Findings { reading.findings }

  /// Makes a reader of texts in that language.
  init(reading: Reading, language: String) {
    self.reading = reading
    texts = reading.texts(in: language)
  }

  /// The exercise with every text replaced.
  func translate(_ exercise: Exercise, by node: Node) -> Exercise {
    let kind = MapKind.exerciseWords.named("the words of \"\(exercise.id)\"")
    guard var fields = Fields(node, kind, in: findings) else { return exercise }
    let words = ExerciseWords(reading: reading, texts: texts, sides: exercise.sides)
    var result = exercise
    result.removeWords()
    if let name = fields.require("name").flatMap({ texts.phrase($0, .unsided) }) {
      result.name = name
    }
    if let phases = fields.require("phases") { translate(&result.phases, by: phases, of: exercise) }
    if let say = fields.require("say") { words.readLines(say, into: &result) }
    if exercise.practitioner != nil, let line = fields.require("practitioner").flatMap(words.line) {
      result.practitioner?.line = line
    }
    fields.finish()
    reportGaps(in: result, of: exercise, at: node)
    return result
  }

  /// Gives each phase that speaks the next entry of the list.
  private func translate(_ phases: inout [PhasePlan], by node: Node, of exercise: Exercise) {
    let speaking = exercise.phases.indices.filter { exercise.phases[$0].cue != nil }
    guard case .list(let entries) = node.content, entries.count == speaking.count else {
      let names = speaking.map { exercise.phases[$0].name }.joined(separator: ", ")
      findings.report(
        "the phases of \"\(exercise.id)\" that speak are \(speaking.count)", at: node,
        expected: "a list with an entry for each of \(names)")
      return
    }
    let reader = PhaseReader(reading: reading, texts: texts, sides: exercise.sides)
    for (index, entry) in zip(speaking, entries) {
      phases[index].cue = texts.phrase(entry, reader.wording(of: phases[index]))
    }
  }

  /// Reports lines that the exercise has and its translation has not.
  private func reportGaps(in result: Exercise, of exercise: Exercise, at node: Node) {
    let lines: [(String, KeyPath<Exercise, Phrase?>)] = [
      ("setup: long", \.setup.long), ("setup: short", \.setup.short),
      ("switch", \.switchLine), ("release", \.release),
    ]
    for (name, line) in lines where exercise[keyPath: line] != nil && result[keyPath: line] == nil {
      findings.report(
        "the words of \"\(exercise.id)\" have no \"\(name)\"", at: node,
        help: "write it under \"say:\"")
    }
  }
}

extension Exercise {
  /// Takes out the lines and phase texts, which are in another language.
  fileprivate mutating func removeWords() {
    (spokenName, setup) = (nil, SetupLines())
    (switchLine, release) = (nil, nil)
    for index in phases.indices { phases[index].cue = nil }
  }
}

extension Node {
  /// The entries of a map; none of anything else.
  fileprivate var entries: [Entry] { if case .map(let entries) = content { entries } else { [] } }

  /// The value of a key of a map.
  fileprivate func entry(_ name: String) -> Node? { entries.first { $0.name == name }?.value }
}
