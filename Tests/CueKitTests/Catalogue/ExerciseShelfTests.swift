import CueKit
import Foundation
import Testing

struct ExerciseShelfTests {
  private func lines(_ id: String?, language: String = "en") throws -> [String] {
    try ExerciseShelf(language: language).text(of: id).split(separator: "\n").map(String.init)
  }

  @Test func `the list has a row for each exercise, its columns under their names`() throws {
    let lines = try lines(nil)
    #expect(lines.count == 1 + Catalogue.bundled.ids.count)
    #expect(lines[0].hasPrefix("id  "))
    let row = try #require(lines.first { $0.hasPrefix("open-book ") })
    let cells = row.split(separator: "  ", omittingEmptySubsequences: true).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    #expect(
      cells == [
        "open-book", "Open book", "side-lying", "per-side-block", "5 reps each side", "130s",
      ])
  }

  @Test(arguments: Catalogue.bundled.ids)
  func `a sheet shows every line and every number with who says so`(id: String) throws {
    let exercise = try ExerciseShelf().exercise(id)
    let sheet = try ExerciseShelf().text(of: id).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let lines = [exercise.setup.long, exercise.setup.short, exercise.switchLine, exercise.release]
    let forms = (lines + [exercise.practitioner?.line] + exercise.phases.map(\.cue))
      .compactMap { $0?.forms }.joined()
    for form in forms { #expect(sheet.contains(form)) }
    for caution in exercise.cautions { #expect(sheet.contains(caution)) }
    for thing in exercise.equipment { #expect(sheet.contains(thing)) }
    let guidelines = exercise.phases.map(\.length.provenance) + [exercise.dose.amount.provenance]
    for case .guideline(let name) in guidelines {
      #expect(sheet.contains("from guideline \(name)"))
    }
  }

  @Test func `a sheet says what a number is and who says so`() throws {
    let sheet = try lines("overhead-arm-reach")
    #expect(sheet[0] == "Overhead arm reach (overhead-arm-reach)")
    #expect(sheet.contains("  first side       right (from seed)"))
    #expect(
      sheet.contains(
        "  usual amount     2 reps each side, 26s a repetition (from guideline ACSM 2021)"))
    #expect(sheet.contains("  hold             10s to 30s (from guideline ACSM 2021)"))
    #expect(sheet.contains("  work             104s in all"))
    #expect(
      sheet.contains(
        "  hold     20s  breath free    from guideline Krames StayWell side bend"))
  }

  @Test func `a sheet in another language has its words and the same numbers`() throws {
    let sheet = try lines("open-book", language: "es")
    #expect(sheet[0] == "Libro abierto (open-book)")
    #expect(sheet.contains("  open   4s  breath out     from default"))
    #expect(sheet.contains { $0.contains("Inhala, y cierra.") })
  }

  @Test func `as JSON each number has a value and a source`() throws {
    let text = try ExerciseShelf().text(of: "thoracic-stretch", as: .json)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["format"] as? String == "cuewave.exercise/1")
    let phases = try #require(json["repetition"] as? [[String: Any]])
    let hold = try #require(phases[1]["length"] as? [String: Any])
    #expect(hold["from"] as? String == "guideline")
    #expect(hold["source"] as? String == "ACSM 2021")
    #expect((hold["value"] as? [String: Any])?["count"] as? Double == 20)
    #expect(json["firstSide"] is NSNull)
    #expect(json["workSeconds"] as? Double == 90)
  }

  @Test func `all of them as JSON are a list`() throws {
    let text = try ExerciseShelf().text(as: .json)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let exercises = try #require(json["exercises"] as? [[String: Any]])
    #expect(exercises.compactMap { $0["id"] as? String } == Catalogue.bundled.ids)
  }

  @Test func `a slip of the pen is answered with the word that was meant`() throws {
    let error = #expect(throws: CatalogueError.self) { try ExerciseShelf().exercise("cat-caw") }
    let ids = Catalogue.bundled.ids
    #expect(error == .unknownExercise("cat-caw", nearest: "cat-cow", known: ids))
    #expect(
      error?.description == """
        error: unknown exercise "cat-caw"
          = expected one of \(ids.joined(separator: ", "))
          = help: did you mean "cat-cow"?
        """)
  }

  @Test func `a language nobody has is refused with those there are`() throws {
    let error = #expect(throws: CatalogueError.self) { try ExerciseShelf(language: "xx") }
    #expect(error == .unknownLanguage("xx", known: Languages.bundled.tags))
  }
}
