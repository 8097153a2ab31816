import CuePlan
import Foundation
import RoutineFiles
import Testing

struct ExerciseReaderTests {
  private func use(_ dose: String, _ phases: String) throws -> Exercise {
    let text = """
      title: A
      exercises:
        own: { name: Own, start: chair, phases: [{ up: 2s }, { hold: 3s }], dose: "\(dose)" }
      session:
        - own: 4 reps
          phases: \(phases)
      """
    let items = try RoutineReader().read(text: text, file: "routine.yaml").routine.items
    guard case .exercise(let exercise) = try #require(items.first).content else {
      throw Unexpected(text)
    }
    return exercise
  }

  @Test func `new phases without a hold have no use for its length`() throws {
    #expect(try use("hold 9s", "[{ up: 2s }]").dose.hold == nil)
    #expect(try use("hold 9s", "[{ hold: 2s }]").dose.hold?.value == 9)
  }

  @Test func `a tempo goes over new phases as far as they are as many`() throws {
    #expect(try use("tempo 4-4", "[{ up: 2s }, { down: 2s }]").dose.tempo?.count == 2)
    let error = #expect(throws: RoutineFileError.self) { try use("tempo 4-4", "[{ up: 2s }]") }
    #expect(
      error?.diagnostics.map(\.message) == ["\"own\" has a tempo for 2 phases, and these are 1"])
  }

  private func exercise(_ session: String, defining own: String = "") throws -> Exercise {
    let text = "title: A\n\(own)session:\n\(session)\n"
    let routine = try RoutineReader().read(text: text, file: "routine.yaml").routine
    guard case .exercise(let exercise) = try #require(routine.items.first).content else {
      throw Unexpected(session)
    }
    return exercise
  }

  @Test func `a routine may define an exercise of its own`() throws {
    let exercise = try exercise(
      "  - neck-tilt",
      defining: """
        exercises:
          neck-tilt:
            name: Neck tilt
            start: chair
            end: standing
            sides: per-side-rounds
            first-side: left
            direction: same
            changeover: 4s
            phases:
              - tilt: 4s
                breath: out
                say: ["Breathe out, tilt {direction}.", "Tilt {direction}."]
              - hold: 1/2 breath
            dose: 3 reps each side
            bounds: { reps: 2 to 6 }
            say:
              name: Tilt of the neck
              setup: Sit tall.
              switch: Other side.
              release: Come back.
            practitioner: { role: verbal, say: \"Watch the {opposite} shoulder.\" }
            cautions: neck
            equipment: [chair]
            substitute: cat-cow

        """)
    #expect(exercise.id == "neck-tilt")
    #expect(exercise.name.forms == ["Neck tilt"])
    #expect(exercise.spokenName?.forms == ["Tilt of the neck"])
    #expect(exercise.start == .chair)
    #expect(exercise.end == .standing)
    #expect(exercise.firstSide == Sourced(.left, from: .routine))
    #expect(exercise.changeover == Sourced(4, from: .routine))
    #expect(exercise.phases.map(\.kind) == [.work, .hold])
    #expect(
      exercise.phases[0].cue?.forms == ["Breathe out, tilt {direction}.", "Tilt {direction}."])
    #expect(exercise.phases[1].length.value == .fraction(Seconds(1, over: 2)))
    #expect(exercise.dose.amount.value == .reps(3))
    #expect(exercise.bounds.reps?.value == 2...6)
    #expect(exercise.setup.long?.forms == ["Sit tall."])
    #expect(exercise.setup.short == nil)
    #expect(exercise.practitioner?.role == "verbal")
    #expect(exercise.cautions == ["neck"])
    #expect(exercise.substitute == "cat-cow")
    #expect(exercise.place?.line == 4)
  }

  @Test func `a session may change an exercise of the catalogue`() throws {
    let exercise = try exercise(
      """
        - scapular-squeeze: 6 reps
          start: chair
          tones: bright
          say: { release: Well done. }
          phases:
            - squeeze: 6s
              kind: hold
            - let go: 2s
      """)
    #expect(exercise.start == .chair)
    #expect(exercise.end == .chair)
    #expect(exercise.tones == .bright)
    #expect(exercise.release?.forms == ["Well done."])
    #expect(exercise.setup.long?.language == nil)
    #expect(exercise.phases.map(\.length.provenance) == [.routine, .routine])
    #expect(exercise.dose.amount.value == .reps(6))
  }

  @Test func `edge 9: a side written out in a sided exercise is refused`() {
    let text = "title: A\nsession:\n  - open-book:\n    say: { release: Now turn left. }\n"
    let error = #expect(throws: RoutineFileError.self) {
      try RoutineReader().read(text: text, file: "routine.yaml")
    }
    #expect(
      error?.diagnostics.map(\.message)
        == ["\"left\" written out in an exercise that is done on both sides"])
  }

  @Test func `edge 9: a side word that means no side can stand`() throws {
    let exercise = try exercise(
      """
        - open-book:
          say: { release: { text: You may stop right away., side-words: literal } }
      """)
    #expect(exercise.release?.forms == ["You may stop right away."])
  }

  @Test func `a later form that says as much is pointed out`() throws {
    let text = "title: A\nsession:\n  - say: [Now., Right now then.]\n"
    let reading = try RoutineReader().read(text: text, file: "routine.yaml")
    #expect(reading.warnings.map(\.message) == ["a later form is no shorter than the one before"])
    #expect(reading.warnings.map(\.severity) == [.warning])
  }

  @Test func `lines of a text become one`() throws {
    let text = "title: A\nsession:\n  - say: |\n      Sit tall.\n\n      Breathe.\n"
    let items = try RoutineReader().read(text: text, file: "routine.yaml").routine.items
    guard case .say(let phrase, _) = items[0].content else { throw Unexpected("no line") }
    #expect(phrase.forms == ["Sit tall. Breathe."])
  }

  @Test func `an exercise in another language says so in its phrases`() throws {
    let english = try String(contentsOfFile: Samples.path("Languages/en.yaml"), encoding: .utf8)
    let folder = try TemporaryFolder(["en.yaml": english, "xx.yaml": english])
    let reader = RoutineReader(languages: Languages(folder: folder.path))
    let text = """
      title: A
      language: xx
      session:
        - cat-cow:
          say: { release: And rest. }
      """
    let routine = try reader.read(text: text, file: "routine.yaml").routine
    guard case .exercise(let exercise) = routine.items[0].content else { throw Unexpected(text) }
    #expect(exercise.name.language == "en")
    #expect(exercise.phases[0].cue?.language == "en")
    #expect(exercise.release?.language == nil)
  }
}
