import CuePlan
import Testing

@testable import RoutineFiles

struct AskedDoseWorkTests {
  private func dose(_ text: String, _ sides: SideModel) throws -> Dose {
    let hold = PhasePlan(name: "hold", kind: .hold, length: Sourced(.seconds(5), from: .tool))
    var exercise = Exercise(id: "a", name: "A", sides: sides, phases: [hold])
    exercise.dose.sets = Sourced(2, from: .tool)
    try DoseText.read(text, from: .routine).work(into: &exercise)
    return exercise.dose
  }

  @Test(arguments: [
    ("8 reps", SideModel.none, Dose.Amount.reps(8)), ("8 reps total", .none, .reps(8)),
    ("2 min", .none, .time(120)), ("8 reps", .perSideBlock, .reps(8)),
    ("8 reps total", .perSideRounds, .reps(4)), ("45s each side", .perSideBlock, .time(45)),
    ("45s total", .perSideBlock, .time(Seconds(45, over: 2))),
    ("5 reps", .alternating, .reps(5)), ("5 reps each side", .alternating, .reps(5)),
    ("10 reps total", .alternating, .reps(5)), ("2 min", .alternating, .time(60)),
    ("45s each side", .alternating, .time(45)), ("6 breaths total", .perSideBlock, .breaths(3)),
    ("6 breaths", .alternating, .breaths(3)), ("6 breaths", .perSideBlock, .breaths(6)),
  ])
  func `an amount is for each side unless it is a total`(
    text: String, sides: SideModel, amount: Dose.Amount
  ) throws {
    #expect(try dose(text, sides).amount == Sourced(amount, from: .routine))
  }

  private func exercise(_ sides: SideModel, _ phases: [PhasePlan]) -> Exercise {
    Exercise(id: "a", name: "A", sides: sides, phases: phases)
  }

  private func phase(_ name: String, _ kind: PhaseKind, _ turn: SideTurn? = nil) -> PhasePlan {
    PhasePlan(name: name, kind: kind, length: Sourced(.seconds(3), from: .tool), turn: turn)
  }

  @Test func `a tempo goes over the phases and puts an end to the usual hold`() throws {
    var exercise = exercise(.none, [phase("up", .work), phase("hold", .hold)])
    exercise.dose.hold = Sourced(9, from: .tool)
    try DoseText.read("tempo 4-0", from: .routine).work(into: &exercise)
    #expect(exercise.dose.tempo == [.seconds(4), .seconds(.zero)])
    #expect(exercise.dose.hold == nil)
  }

  @Test func `a tempo for one turn is meant for both`() throws {
    let half = [phase("over", .work), phase("back", .work)]
    let phases = SideTurn.allCases.flatMap { turn in
      half.map { phase($0.name, $0.kind, turn) }
    }
    var exercise = exercise(.alternating, phases)
    try DoseText.read("tempo 4-2", from: .routine).work(into: &exercise)
    #expect(exercise.dose.tempo == [4, 2, 4, 2].map { .seconds($0) })
  }

  @Test(arguments: [
    ("tempo 4", "\"a\" has 2 phases, and this tempo 1"),
    ("tempo 0-0", "a tempo that takes no time"),
    ("tempo 4-4, hold 5s", "the hold has two lengths, one of them in the tempo"),
    ("left first", "sides for \"a\", which has none"),
    ("left 6 reps", "sides for \"a\", which has none"),
  ])
  func `a dose that cannot be worked in says why`(text: String, message: String) {
    var exercise = exercise(.none, [phase("up", .work), phase("hold", .hold)])
    let problem = #expect(throws: ValueProblem.self) {
      try DoseText.read(text, from: .routine).work(into: &exercise)
    }
    #expect(problem?.message == message)
  }

  @Test func `sides may have amounts of their own`() throws {
    var exercise = exercise(.perSideBlock, [phase("up", .work)])
    exercise.dose.perSide = [.right: .reps(9)]
    try DoseText.read("2 sets, left 45s, left first", from: .routine).work(into: &exercise)
    #expect(exercise.dose.perSide == [.right: .reps(9), .left: .time(45)])
    #expect(exercise.firstSide == Sourced(.left, from: .routine))
    try DoseText.read("5 reps", from: .routine).work(into: &exercise)
    #expect(exercise.dose.perSide.isEmpty)
  }

  @Test(arguments: [
    (SideModel.alternating, "left 6 reps", "every repetition of \"a\" goes to both sides"),
    (
      .perSideRounds, "3 reps, left 6 reps, right 4 reps",
      "an amount for both sides, and one for each of them"
    ),
  ])
  func `sides without amounts of their own say so`(
    sides: SideModel, text: String, message: String
  ) {
    var exercise = exercise(sides, [phase("up", .work)])
    let problem = #expect(throws: ValueProblem.self) {
      try DoseText.read(text, from: .routine).work(into: &exercise)
    }
    #expect(problem?.message == message)
  }

  @Test func `what is not said stays as it was`() throws {
    let dose = try dose("hold 20s", .none)
    #expect(dose.sets == Sourced(2, from: .tool))
    #expect(dose.amount == Sourced(.reps(1), from: .tool))
    #expect(dose.hold == Sourced(20, from: .routine))
  }

  @Test func `a rest is between sets when there are several`() throws {
    #expect(try dose("rest 30s", .none).restBetweenSets?.value == 30)
    #expect(try dose("1 x 8 reps, rest 30s", .none).restBetweenReps?.value == 30)
    #expect(try dose("rest 3s between reps", .none).restBetweenReps?.value == 3)
  }

  @Test func `edge 7: an odd total names its even neighbours`() {
    let problem = #expect(throws: ValueProblem.self) { try dose("5 reps total", .alternating) }
    #expect(problem?.help == "write \"4 reps total\" or \"6 reps total\"")
  }

  @Test func `one rep in total has only one neighbour`() {
    let problem = #expect(throws: ValueProblem.self) { try dose("1 rep total", .perSideBlock) }
    #expect(problem?.help == "write \"2 reps total\"")
  }
}
