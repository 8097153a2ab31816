import CuePlan
import RoutineFiles
import Testing

struct ExerciseFinderTests {
  private func names(in folder: TemporaryFolder) throws -> [String] {
    let routine = try RoutineReader().read(path: folder.path + "routine.yaml").routine
    return routine.items.compactMap { item in
      if case .exercise(let exercise) = item.content { exercise.name.forms[0] } else { nil }
    }
  }

  private func exercise(_ name: String) -> String {
    "{ name: \(name), start: chair, phases: [{ go: 1s }] }\n"
  }

  @Test func `the routine comes before its folder, the folder before the catalogue`() throws {
    let folder = try TemporaryFolder([
      "routine.yaml": """
      title: A
      exercises:
        one: \(exercise("Of the routine"))
      session: [one, two, three, cat-cow, open-book]
      """,
      "exercises/one.yaml": exercise("Of the folder"),
      "exercises/two.yaml": exercise("Of the folder"),
      "two.yaml": exercise("Beside"),
      "three.yaml": exercise("Beside"),
      "cat-cow.yaml": exercise("My cat"),
    ])
    #expect(
      try names(in: folder) == ["Of the routine", "Of the folder", "Beside", "My cat", "Open book"])
  }

  @Test func `a routine beside this one is no exercise`() throws {
    let folder = try TemporaryFolder([
      "routine.yaml": "title: A\nsession: [cat-cow]\n",
      "cat-cow.yaml": "title: B\nsession: [welcome]\n",
    ])
    #expect(try names(in: folder) == ["Cat-cow"])
  }

  @Test func `a mistake in a file beside is reported there, once`() throws {
    let folder = try TemporaryFolder([
      "routine.yaml": "title: A\nsession: [one, one, twoo]\n",
      "one.yaml": "name: One\nstart: chiar\nphases: [{ go: 1s }]\n",
    ])
    let error = #expect(throws: RoutineFileError.self) { try names(in: folder) }
    let problems = error?.diagnostics.map {
      "\($0.place.file.dropFirst(folder.path.count)) \($0.message)"
    }
    #expect(
      problems == ["routine.yaml unknown exercise \"twoo\"", "one.yaml \"chiar\" is no position"])
    #expect(error?.description.contains("2 | start: chiar") == true)
  }

  @Test func `an exercise that is defined and not used is checked`() {
    let text = "title: A\nexercises: { one: { name: One } }\nsession: [welcome]\n"
    #expect(throws: RoutineFileError.self) { try RoutineReader().read(text: text, file: "a") }
  }
}
