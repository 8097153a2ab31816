import CuePlan
import Foundation
import Testing

@testable import RoutineFiles

struct RoutineSchemaTests {
  private let schema: JSONValue
  private let validator: SchemaValidator

  init() throws {
    let data = Data(try RoutineSchema.text().utf8)
    schema = try JSONDecoder().decode(JSONValue.self, from: data)
    validator = SchemaValidator(schema)
  }

  private func tree(_ text: String) -> Node? {
    YamlTree.root(of: text, file: "routine.yaml", in: Findings())
  }

  @Test(arguments: RightRoutine.all)
  func `reader and schema both take what is right`(right: RightRoutine) throws {
    do throws(RoutineFileError) {
      _ = try RoutineReader().read(text: right.text, file: "routine.yaml")
    } catch {
      Issue.record("\(error)")
    }
    let root = try #require(tree(right.text))
    #expect(try validator.accepts(JSONValue(root)))
  }

  @Test(arguments: WrongRoutine.all)
  func `the schema refuses what is wrong as far as it can see`(wrong: WrongRoutine) throws {
    guard let root = tree(MarkedText(wrong.text).text) else { return }
    let isSeen = try !validator.accepts(JSONValue(root))
    #expect(isSeen != Self.unseen.contains(wrong.testDescription))
  }

  /// What only the reader can know: the ids and phases of exercises, words in texts, and how values
  /// hang together.
  static let unseen: Set<String> = [
    "keys twice, three times, and another mistake", "an unknown exercise", "a misspelt word",
    "a side nobody has", "nothing to say", "bells", "a word without end",
    "a hold of nothing to hold", "a hold for weeks", "two doses", "an odd total",
    "sides that are not there", "a time for one side or two", "phases without time",
    "a side word in a two-sided text", "misspelt tokens", "half a token", "turns",
    "a token without sides", "sides for none", "a mirror without sides", "a fill again and again",
    "a mirror in a mirror",
  ]

  @Test(arguments: try FileManager.default.contentsOfDirectory(atPath: Samples.path("Routines")))
  func `the schema takes every sample`(name: String) throws {
    let text = try String(contentsOfFile: Samples.path("Routines/\(name)"), encoding: .utf8)
    #expect(try validator.accepts(JSONValue(try #require(tree(text)))))
  }

  @Test(arguments: try FileManager.default.contentsOfDirectory(atPath: Samples.path("Exercises")))
  func `the schema takes every exercise of the catalogue`(name: String) throws {
    let text = try String(contentsOfFile: Samples.path("Exercises/\(name)"), encoding: .utf8)
    #expect(try validator.accepts(JSONValue(try #require(tree(text))), as: "exercise"))
  }

  @Test func `every key of the reader is in the schema, and the other way round`() throws {
    let definitions = try #require(schema["$defs"])
    #expect(keys(of: schema) == Set(MapKind.routine.keys))
    for (name, kind) in Self.kinds {
      let definition = try #require(definitions[name], "\(name)")
      #expect(keys(of: definition) == Set(kind.keys), "\(name)")
    }
    for word in SessionWord.allCases {
      let definition = try #require(definitions["entry-\(word.rawValue)"])
      #expect(
        keys(of: definition) == Set(MapKind.entry(word).keys + [word.rawValue]), "\(word.rawValue)")
    }
    let entries = SessionWord.allCases.map { "entry-\($0.rawValue)" }
    let described = definitions.keys.filter { definitions[$0]?["properties"] != nil }
    #expect(Set(described) == Set(Self.kinds.keys).union(entries))
  }

  /// The keys of a map; those that it must not have are none of it.
  private func keys(of definition: JSONValue) -> Set<String> {
    let properties = definition["properties"] ?? .null
    return properties.keys.filter { properties[$0] != .bool(false) }
  }

  private static let kinds: [String: MapKind] = [
    "cues": .cues, "halfwayMap": .halfway, "bedMap": .bed, "groupBounds": .groupBounds,
    "supersetMap": .superset, "exercise": .exercise, "entry-by-id": .exerciseEntry,
    "phase": .phase, "doseMap": .dose, "bounds": .bounds, "lines": .lines, "setupMap": .setup,
    "practitioner": .practitioner, "textMap": .text, "sourced": .sourced,
  ]

  @Test func `the right routines write every key`() throws {
    var written: Set<String> = []
    for right in RightRoutine.all { collect(try #require(tree(right.text)), into: &written) }
    let kinds = [MapKind.routine] + Self.kinds.values + SessionWord.allCases.map(MapKind.entry)
    let keys = Set(kinds.flatMap(\.keys)).union(SessionWord.all)
    #expect(keys.subtracting(written).isEmpty)
  }

  private func collect(_ node: Node, into names: inout Set<String>) {
    switch node.content {
    case .nothing, .refused: return
    case .text(let text): names.insert(text)
    case .list(let nodes): nodes.forEach { collect($0, into: &names) }
    case .map(let entries):
      for entry in entries {
        names.insert(entry.name)
        collect(entry.value, into: &names)
      }
    }
  }

  @Test(arguments: [
    ("#", "pace", SessionPace.allCases.map(\.rawValue)),
    ("#", "level", SessionLevel.allCases.map(\.rawValue)),
    ("#", "form", SessionForm.allCases.map(\.rawValue)),
    ("#", "order", ExerciseOrder.allCases.map(\.rawValue)),
    ("cues", "setup", CuePolicy.SetupForm.allCases.map(\.rawValue)),
    ("cues", "exercise-count", CuePolicy.ExerciseCount.allCases.map(\.rawValue)),
    ("cues", "marks", CuePolicy.Marks.allCases.map(\.rawValue)),
    ("exercise", "tones", CuePolicy.ToneProfile.allCases.map(\.rawValue)),
    ("cues", "rep-count", CuePolicy.RepCount.allCases.map(\.rawValue)),
    ("cues", "set-count", CuePolicy.SetCount.allCases.map(\.rawValue)),
    ("cues", "next", CuePolicy.NextCue.allCases.map(\.rawValue)),
    ("cues", "tones", CuePolicy.ToneProfile.allCases.map(\.rawValue)),
    ("exercise", "sides", SideModel.allCases.map(\.rawValue)),
    ("exercise", "direction", DirectionRule.allCases.map(\.rawValue)),
    ("phase", "breath", Breath.allCases.map(\.rawValue)),
    ("phase", "turn", SideTurn.allCases.map(\.rawValue)),
    ("phase", "tone", ToneName.all.map(\.rawValue)),
  ])
  func `a choice has the words that the reader knows`(
    definition: String, key: String, words: [String]
  ) throws {
    let owner = definition == "#" ? schema : try #require(schema["$defs"]?[definition])
    let property = try #require(owner["properties"]?[key])
    #expect(Set(choices(of: property)) == Set(words))
  }

  /// The words of a choice, which may stand beside other forms of the value.
  private func choices(of property: JSONValue) -> [String] {
    if let words = property["enum"]?.words { return words }
    guard case .array(let forms)? = property["anyOf"] else { return [] }
    return forms.first?["enum"]?.words ?? []
  }

  @Test func `editors are told of positions, exercises and beds`() throws {
    let definitions = try #require(schema["$defs"])
    #expect(definitions["position"]?["enum"]?.words == Position.allCases.map(\.rawValue))
    #expect(definitions["catalogue"]?["enum"]?.words == Catalogue.bundled.ids)
    let beds = try #require(definitions["bedName"])
    #expect(choices(of: beds) == ["none"] + BedName.all.map(\.rawValue))
  }

  @Test func `every key says what it is for`() throws {
    for (name, definition) in try members(try #require(schema["$defs"])) + [("routine", schema)] {
      for (key, property) in try members(definition["properties"] ?? .object([:])) {
        #expect(property == .bool(false) || property["description"] != nil, "\(name): \(key)")
      }
    }
  }

  private func members(_ value: JSONValue) throws -> [(String, JSONValue)] {
    guard case .object(let members) = value else { throw Unexpected("no object") }
    return members.sorted { $0.key < $1.key }
  }
}
