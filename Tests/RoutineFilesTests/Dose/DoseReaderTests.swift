import CuePlan
import RoutineFiles
import Testing

struct DoseReaderTests {
  private func dose(_ lines: String) throws -> Dose {
    let text = "title: A\nsession:\n\(lines)\n"
    let items = try RoutineReader().read(text: text, file: "routine.yaml").routine.items
    guard case .exercise(let exercise) = try #require(items.first).content else {
      throw Unexpected(lines)
    }
    return exercise.dose
  }

  @Test(arguments: [
    "- cat-cow: 3 x 6 reps, rest 30s between sets, rest 5s between reps",
    "- cat-cow: { sets: 3, reps: 6, rest: [30s between sets, 5s between reps] }",
    "- cat-cow:\n  dose: { sets: 3, reps: 6, rest: [5s between reps, 30s between sets] }",
  ])
  func `a dose may have a rest in each place`(lines: String) throws {
    let dose = try dose(lines)
    #expect(dose.restBetweenSets == Sourced(30, from: .routine))
    #expect(dose.restBetweenReps == Sourced(5, from: .routine))
  }

  @Test(arguments: [
    (
      "- open-book: { dose: { reps: 4 } }", "unknown key \"dose\" in a dose",
      "this is the dose already: write what is under it here"
    ),
    (
      "- open-book:\n  dose: { dose: 4 reps }", "unknown key \"dose\" in a dose",
      "this is the dose already: write what is under it here"
    ),
    (
      "- exercise: open-book\n  dose: { reps: 4, first-side: left }",
      "unknown key \"first-side\" in a dose",
      "write \"first-side:\" on a line of its own under the exercise, beside \"dose:\""
    ),
    (
      "- open-book: { reps: 4, tones: calm }", "unknown key \"tones\" in a dose",
      "write \"tones:\" on a line of its own under the exercise, beside \"dose:\""
    ),
    ("- cat-cow: { reps: 4, rest: [5s, 6s] }", "rest is given twice", nil),
  ])
  func `a dose that holds too much says where it belongs`(
    lines: String, message: String, help: String?
  ) {
    let error = #expect(throws: RoutineFileError.self) { try dose(lines) }
    #expect(error?.diagnostics.map(\.message) == [message])
    #expect(error?.diagnostics.map(\.help) == [help])
  }
}
