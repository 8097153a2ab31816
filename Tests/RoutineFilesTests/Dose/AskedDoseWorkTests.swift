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

  @Test func `an odd total names its even neighbours`() {
    let problem = #expect(throws: ValueProblem.self) { try dose("5 reps total", .alternating) }
    #expect(problem?.help == "write \"4 reps total\" or \"6 reps total\"")
  }

  @Test func `one rep in total has only one neighbour`() {
    let problem = #expect(throws: ValueProblem.self) { try dose("1 rep total", .perSideBlock) }
    #expect(problem?.help == "write \"2 reps total\"")
  }
}
