import CuePlan
import Foundation
import RoutineFiles
import Testing

struct RoutineFinderTests {
  /// The routine in `a.yaml` of a folder with these files.
  private func read(_ files: [String: String]) throws -> Routine {
    let folder = try TemporaryFolder(files)
    return try RoutineReader().read(path: folder.path + "a.yaml").routine
  }

  /// What is wrong with `a.yaml`, each report as `file:line:column message`.
  private func problems(_ files: [String: String]) throws -> [String] {
    let folder = try TemporaryFolder(files)
    let error = #expect(throws: RoutineFileError.self) {
      try RoutineReader().read(path: folder.path + "a.yaml")
    }
    return try #require(error).diagnostics.map { report in
      let file = report.place.file.split(separator: "/").last ?? ""
      return "\(file):\(report.place.line):\(report.place.column) \(report.message)"
        + (report.suggestion.map { " → \($0)" } ?? "")
    }
  }

  private func holding(_ names: String...) -> String {
    "title: A\nsession:\n" + names.map { "  - routine: \($0)\n" }.joined()
  }

  private let simple = "title: Inside\nsession: [welcome, cat-cow: 4 reps, close]\n"

  @Test func `a routine beside this one is read whole`() throws {
    let routine = try read(["a.yaml": holding("b.yaml"), "b.yaml": simple])
    guard case .routine(let inner) = routine.items[0].content else { throw Unexpected("none") }
    #expect(inner.title == "Inside")
    #expect(inner.items.count == 3)
    #expect(routine.items[0].place?.line == 3)
    #expect(inner.items[1].place?.file.hasSuffix("/b.yaml") == true)
  }

  @Test func `its own exercises are its own`() throws {
    let inner = """
      title: Inside
      exercises: { own: { name: Own, start: chair, phases: [{ go: 4s }] } }
      session: [own]

      """
    #expect(try read(["a.yaml": holding("b.yaml"), "b.yaml": inner]).items.count == 1)
    #expect(
      try problems(["a.yaml": holding("b.yaml") + "  - own\n", "b.yaml": inner])
        == ["a.yaml:4:5 unknown exercise \"own\""])
  }

  @Test func `a routine may be held twice, and is read once`() throws {
    let wrong = "title: Inside\nsession: [cat-caw]\n"
    #expect(try read(["a.yaml": holding("b.yaml", "b.yaml"), "b.yaml": simple]).items.count == 2)
    #expect(
      try problems(["a.yaml": holding("b.yaml", "b.yaml"), "b.yaml": wrong]) == [
        "a.yaml:3:14 the routine \"b.yaml\" cannot be used",
        "a.yaml:4:14 the routine \"b.yaml\" cannot be used",
        "b.yaml:2:11 unknown exercise \"cat-caw\" → cat-cow",
      ])
  }

  @Test func `a routine cannot hold itself`() throws {
    #expect(
      try problems(["a.yaml": holding("a.yaml")]) == [
        "a.yaml:3:14 the routine \"a.yaml\" holds itself: a.yaml → a.yaml"
      ])
    #expect(
      try problems([
        "a.yaml": holding("b.yaml"), "b.yaml": holding("c.yaml"), "c.yaml": holding("b.yaml"),
      ]) == [
        "a.yaml:3:14 the routine \"b.yaml\" cannot be used",
        "b.yaml:3:14 the routine \"c.yaml\" cannot be used",
        "c.yaml:3:14 the routine \"b.yaml\" holds itself: b.yaml → c.yaml → b.yaml",
      ])
  }

  @Test func `eight within one another are the most`() throws {
    var files = ["i.yaml": simple]
    let names = Array("abcdefghi").map { "\($0).yaml" }
    for (outer, inner) in zip(names, names.dropFirst()) { files[outer] = holding(inner) }
    #expect(throws: Never.self) { try read(files) }
    files["i.yaml"] = holding("j.yaml")
    files["j.yaml"] = simple
    #expect(
      try problems(files).last
        == "i.yaml:3:14 routines are nested too deeply: " + names.joined(separator: " → "))
  }

  @Test func `files that double one another are stopped`() throws {
    let names = Array("abcdefgh").map { "\($0).yaml" }
    var files = ["h.yaml": "title: A\nsession:\n" + String(repeating: "  - cat-cow\n", count: 400)]
    for (outer, inner) in zip(names, names.dropFirst()) {
      files[outer] = holding(inner, inner, inner, inner)
    }
    let found = try problems(files)
    #expect(
      found.contains {
        $0.hasSuffix("routines within routines that add up to more than 20000 entries")
      }, "\(found)")
  }

  @Test(arguments: [
    ("b", "\"b\" is no file beside this one → b.yaml"),
    ("../b.yaml", "\"../b.yaml\" is no file beside this one"),
    ("/etc/passwd", "\"/etc/passwd\" is no file beside this one"),
    (".b.yaml", "\".b.yaml\" is no file beside this one"),
    ("bb.yaml", "there is no routine \"bb.yaml\" beside this one → b.yaml"),
  ])
  func `only a file beside this one can be held`(name: String, message: String) throws {
    #expect(
      try problems(["a.yaml": holding(name), "b.yaml": simple]) == ["a.yaml:3:14 \(message)"])
  }

  @Test func `what is no routine says so in its own file`() throws {
    #expect(
      try problems(["a.yaml": holding("b.yaml"), "b.yaml": "name: Cat-cow\n"]) == [
        "a.yaml:3:14 the routine \"b.yaml\" cannot be used",
        "b.yaml:1:1 unknown key \"name\" in a routine", "b.yaml:1:1 a routine needs \"title\"",
        "b.yaml:1:1 a routine needs \"session\"",
      ])
  }

  @Test func `two languages are not mixed`() throws {
    let english = try String(contentsOfFile: Samples.path("Languages/en.yaml"), encoding: .utf8)
    let languages = try TemporaryFolder(["en.yaml": english, "xx.yaml": english])
    let folder = try TemporaryFolder([
      "a.yaml": holding("b.yaml"), "b.yaml": "language: xx\n" + simple,
    ])
    let error = #expect(throws: RoutineFileError.self) {
      try RoutineReader(languages: Languages(folder: languages.path))
        .read(path: folder.path + "a.yaml")
    }
    #expect(
      error?.diagnostics.map(\.message) == ["the routine \"b.yaml\" is in the language \"xx\""])
  }

  @Test func `one fill takes what is left, wherever it stands`() throws {
    let filled = "title: Inside\nsession: [cat-cow, fill: breathing 5-5]\n"
    #expect(throws: Never.self) { try read(["a.yaml": holding("b.yaml"), "b.yaml": filled]) }
    #expect(
      try problems(["a.yaml": holding("b.yaml", "b.yaml"), "b.yaml": filled])
        == ["a.yaml:4:5 a second \"fill\""])
  }

  @Test func `a text has nothing beside it`() throws {
    let error = #expect(throws: RoutineFileError.self) {
      try RoutineReader().read(text: holding("b.yaml"), file: "a.yaml")
    }
    #expect(
      error?.diagnostics.map(\.message) == ["a routine that is no file has none beside it"])
  }

  @Test func `who must do without something does so in every part`() throws {
    let inner = "title: Inside\nexclude: osteoporosis\nwithout: [mat]\nsession: [cat-cow]\n"
    let outer = "exclude: [pregnancy]\n" + holding("b.yaml")
    let exclusion = try read(["a.yaml": outer, "b.yaml": inner]).exclusion
    #expect(exclusion.cautions == ["osteoporosis", "pregnancy"])
    #expect(exclusion.equipment == ["mat"])
  }
}
