import CuePlan
import Testing

@testable import RoutineFiles

struct RoutineWriterTests {
  private func rewritten(_ text: String) throws -> String {
    let routine = try RoutineReader().read(text: text, file: "routine.yaml").routine
    return try RoutineWriter().write(routine)
  }

  @Test(arguments: SampleRoutine.all)
  func `a re-read of a written sample is the same routine`(sample: SampleRoutine) throws {
    let routine = try sample.routine
    let text = try RoutineWriter().write(routine)
    let again = try RoutineReader().read(text: text, file: "written.yaml").routine
    #expect(again.placeless == routine.placeless)
    #expect(again != routine)
    #expect(try RoutineWriter().write(again) == text)
  }

  @Test(arguments: SampleRoutine.all.filter { $0.testDescription.hasPrefix("upper-back") })
  func `a sample is written as it stands`(sample: SampleRoutine) throws {
    #expect(try rewritten(sample.text) == sample.textWithoutComments)
  }

  @Test func `everything a reader knows is written as a person would`() throws {
    #expect(try rewritten(FullRoutine.text) == FullRoutine.text)
  }

  @Test func `a long form becomes a short one where that says it all`() throws {
    let text = """
      title: Long
      minutes: 1.5
      bed: { sound: pad }
      cues:
        countdown: 3 tones
        halfway: 1:00
      session:
        - welcome:
        - exercise: open-book
          dose: { reps: 4 each side, hold: 10 }
        - exercise: childs-pose
          dose:
            hold: 0.75 min
        - rest: 0:20
        - silence: 5 min
          bells: every 60s
      """
    let short = """
      title: Long
      minutes: 1m30s
      bed: pad
      cues: { halfway: 1 min }

      session:
        - welcome
        - open-book: 4 reps each side, hold 10s
        - childs-pose: hold 45s
        - rest: 20s
        - silence: 5 min

      """
    #expect(try rewritten(text) == short)
  }

  @Test func `an exercise of the catalogue that is changed beyond a session is written out`() throws
  {
    var routine = try RoutineReader().read(
      text: "title: T\nsession: [scapular-squeeze: 3 reps]", file: "routine.yaml"
    ).routine
    guard case .exercise(var exercise) = routine.items[0].content else { return }
    exercise.equipment = ["strap"]
    exercise.release = nil
    routine.items[0].content = .exercise(exercise)
    let text = try RoutineWriter().write(routine)
    #expect(text.contains("exercises:\n  scapular-squeeze:\n    name: Scapular squeeze\n"))
    #expect(text.contains("    equipment: [strap]\n"))
    #expect(text.hasSuffix("session:\n  - scapular-squeeze: 3 reps\n"))
  }

  @Test func `doses stand in the session, the exercise once`() throws {
    let hold = PhasePlan(name: "hold", length: Sourced(.seconds(5), from: .routine))
    let uses = [3, 5].map { reps in
      let dose = Dose(
        amount: Sourced(.reps(reps), from: .routine),
        restBetweenReps: Sourced(4, from: .routine), restBetweenSets: Sourced(9, from: .routine))
      return Item(.exercise(Exercise(id: "a", name: "A", phases: [hold], dose: dose)))
    }
    let text = try RoutineWriter().write(Routine(title: "T", items: uses))
    #expect(
      text == """
        title: T

        exercises:
          a:
            name: A
            start: standing
            phases:
              - hold: 5s
                kind: work

        session:
          - a: 3 reps, rest 9s between sets, rest 4s between reps
          - a: 5 reps, rest 9s between sets, rest 4s between reps

        """)
  }

  @Test func `every key under cues is read back`() throws {
    var cues = CuePolicy()
    (cues.repCount, cues.setCount, cues.next, cues.tones) = (.every, .none, .never, .bright)
    (cues.warnings, cues.timeLeftEvery, cues.encourageEvery) = ([10, 5], 30, 45)
    cues.halfway.shares = [Seconds(1, over: 3), Seconds(2, over: 3)]
    let routine = Routine(title: "T", cues: cues, items: [Item(.welcome(nil))])
    let text = try RoutineWriter().write(routine)
    #expect(try RoutineReader().read(text: text, file: "written.yaml").routine.cues == cues)
  }

  @Test func `two exercises of one id are refused`() {
    let phases = [PhasePlan(name: "hold", kind: .hold, length: Sourced(.seconds(5), from: .tool))]
    let items = ["A", "B"].map { name in
      Item(.exercise(Exercise(id: "a", name: Phrase(name), phases: phases)))
    }
    #expect(throws: RoutineWritingError.differing(exercise: "a")) {
      try RoutineWriter().write(Routine(title: "T", items: items))
    }
  }

  @Test func `a text that no reader takes is refused`() {
    let error = #expect(throws: RoutineWritingError.self) {
      try RoutineWriter().write(Routine(title: "…", items: [Item(.welcome(nil))]))
    }
    #expect(error?.description == "the text would not be read: nothing to say")
    #expect(throws: RoutineWritingError.readDifferently(nil)) {
      try RoutineWriter().write(Routine(title: "two  blanks", items: [Item(.welcome(nil))]))
    }
  }
}
