import CuePlan
import Testing

@testable import RoutineFiles

struct AskedDoseDifferenceTests {
  private func exercise(_ sides: SideModel) -> Exercise {
    let hold = PhasePlan(name: "hold", kind: .hold, length: Sourced(.seconds(5), from: .tool))
    var exercise = Exercise(id: "a", name: "A", sides: sides, phases: [hold])
    exercise.dose.sets = Sourced(2, from: .tool)
    return exercise
  }

  private func dose(_ change: (inout Dose) -> Void) -> Dose {
    var dose = exercise(.none).dose
    change(&dose)
    return dose
  }

  @Test(arguments: [
    (SideModel.none, Dose.Amount.reps(8), "8 reps"), (.none, .reps(1), "1 rep"),
    (.none, .time(90), "1m30s"), (.none, .breaths(5), "5 breaths"),
    (.perSideBlock, .reps(4), "4 reps each side"), (.perSideRounds, .time(45), "45s each side"),
    (.perSideBlock, .breaths(1), "1 breath each side"), (.alternating, .reps(5), "5 reps"),
  ])
  func `an amount is said in the way people say it`(
    sides: SideModel, amount: Dose.Amount, text: String
  ) {
    var exercise = exercise(sides)
    if amount == .reps(1) { exercise.dose.amount = Sourced(.reps(2), from: .tool) }
    let wanted = dose { $0.amount = Sourced(amount, from: .routine) }
    #expect(AskedDose(from: exercise, to: wanted)?.text == text)
  }

  @Test(arguments: [Dose.Amount.time(90), .time(45), .breaths(6), .breaths(5)])
  func `the words for both sides give the very same dose`(amount: Dose.Amount) throws {
    var exercise = exercise(.alternating)
    let wanted = dose { $0.amount = Sourced(amount, from: .routine) }
    let asked = try #require(AskedDose(from: exercise, to: wanted))
    try DoseText.read(try #require(asked.text), from: .routine).work(into: &exercise)
    #expect(exercise.dose == wanted)
  }

  @Test func `only what differs is said`() {
    let wanted = dose {
      $0.hold = Sourced(10, from: .routine)
      $0.restBetweenSets = Sourced(30, from: .routine)
    }
    #expect(AskedDose(from: exercise(.none), to: wanted)?.text == "hold 10s, rest 30s")
    let reps = dose { $0.restBetweenReps = Sourced(5, from: .routine) }
    #expect(AskedDose(from: exercise(.none), to: reps)?.text == "rest 5s between reps")
    let sets = dose { $0.sets = Sourced(1, from: .routine) }
    #expect(AskedDose(from: exercise(.none), to: sets)?.text == "1 set")
  }

  @Test func `what others say is said by its parts`() {
    let wanted = dose { $0.amount = Sourced(.time(60), from: .guideline("NHS")) }
    let asked = AskedDose(from: exercise(.perSideBlock), to: wanted)
    #expect(asked?.isAuthors == false)
    let entries = [YamlEntry("time", "1 min each side from guideline NHS")]
    #expect(asked?.entries == entries)
  }

  @Test(arguments: [
    ([PhaseLength.seconds(4)], "tempo 4"), ([.seconds(Seconds(60, over: 13))], "tempo 60/13"),
  ])
  func `a tempo is said in seconds`(tempo: [PhaseLength], text: String) {
    let wanted = dose { $0.tempo = tempo }
    #expect(AskedDose(from: exercise(.none), to: wanted)?.text == text)
  }

  @Test func `a tempo in breaths is a list of its own`() throws {
    let wanted = dose { $0.tempo = [.breaths(2)] }
    let asked = try #require(AskedDose(from: exercise(.none), to: wanted))
    #expect(asked.text == nil)
    #expect(asked.entries == [YamlEntry("tempo", .list([.word("2 breaths")], .inLine))])
  }

  @Test func `two rests are said with their places`() {
    let wanted = dose {
      $0.restBetweenSets = Sourced(30, from: .routine)
      $0.restBetweenReps = Sourced(3, from: .routine)
    }
    let text = "rest 30s between sets, rest 3s between reps"
    #expect(AskedDose(from: exercise(.none), to: wanted)?.text == text)
  }

  @Test func `an amount of one side stands beside that for both`() {
    let wanted = dose {
      $0.amount = Sourced(.reps(5), from: .routine)
      $0.perSide = [.left: .reps(8)]
    }
    let asked = AskedDose(from: exercise(.perSideBlock), to: wanted)
    #expect(asked?.text == "5 reps each side, left 8 reps")
    var uneven = exercise(.perSideBlock)
    uneven.dose = wanted
    let even = dose { $0.amount = Sourced(.reps(5), from: .routine) }
    #expect(AskedDose(from: uneven, to: even)?.text == "5 reps each side")
  }

  @Test func `what no words can do is nil`() {
    let base = exercise(.none)
    #expect(AskedDose(from: base, to: dose { $0.tempo = [.seconds(1), .seconds(1)] }) == nil)
    let both = dose {
      $0.tempo = [.seconds(1)]
      $0.hold = Sourced(3, from: .routine)
    }
    #expect(AskedDose(from: base, to: both) == nil)
    var held = base
    held.dose.hold = Sourced(3, from: .tool)
    #expect(AskedDose(from: held, to: base.dose) == nil)
  }
}
