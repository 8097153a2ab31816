import CuePlan
import Testing

@testable import RoutineFiles

struct ExerciseBookTests {
  private func book(_ exercises: [Exercise]) throws -> ExerciseBook {
    let reading = Reading(languages: .bundled)
    let writer = ExerciseWriter(phrases: PhraseWriter(reading: reading, language: "en"))
    let items = exercises.map { Item(.exercise($0)) }
    return try ExerciseBook(
      of: Routine(title: "T", items: [Item(.section(title: "S", items: items))]),
      exercises: writer, catalogue: .bundled, reading: reading)
  }

  private func exercise(_ change: (inout Exercise) -> Void = { _ in }) -> Exercise {
    let phase = PhasePlan(name: "hold", kind: .hold, length: Sourced(.seconds(5), from: .tool))
    var exercise = Exercise(id: "a", name: "A", phases: [phase])
    change(&exercise)
    return exercise
  }

  @Test func `an exercise that a session can make of the catalogue's is not defined`() throws {
    var openBook = try #require(try Catalogue.bundled.exercise("open-book"))
    openBook.firstSide = Sourced(.left, from: .routine)
    #expect(try book([openBook]).entries == [])
    openBook.name = "Another"
    #expect(try book([openBook]).entries.map(\.key) == ["exercises"])
  }

  @Test func `what one use lacks is not defined, since none can take it away`() throws {
    let known = try book([exercise { $0.release = "Let go." }, exercise()]).known["a"]
    #expect(known?.release == nil)
    let both = try book([exercise { $0.release = "Let go." }, exercise { $0.release = "Stop." }])
    #expect(both.known["a"]?.release == "Let go.")
  }

  @Test func `the author's own dose stands in the session, any other with the exercise`() throws {
    let known = try book([
      exercise {
        $0.dose.amount = Sourced(.reps(3), from: .routine)
        $0.dose.hold = Sourced(9, from: .seed)
      }
    ]).known["a"]
    #expect(known?.dose.amount == Dose().amount)
    #expect(known?.dose.hold == Sourced(9, from: .seed))
  }

  @Test func `places make no difference`() throws {
    let placed = exercise { $0.place = SourcePlace(file: "x", line: 1, column: 1) }
    #expect(try book([placed, exercise()]).known["a"] == exercise())
  }
}
