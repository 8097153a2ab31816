import CuePlan
import Testing

@testable import RoutineFiles

/// A dose as it is written and as it is meant.
struct DoseCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let asked: AskedDose

  init(
    _ text: String, sets: Int? = nil, _ amount: Dose.Amount? = nil,
    _ scope: AskedDose.Scope = .unsaid, hold: Seconds? = nil, rests: [AskedDose.Rest] = [],
    tempo: [Seconds]? = nil, perSide: [Side: Dose.Amount] = [:], first: Side? = nil
  ) {
    testDescription = text
    var asked = AskedDose()
    asked.sets = sets.map { Sourced($0, from: .routine) }
    asked.amount = amount.map {
      Sourced(AskedDose.Quantity(amount: $0, scope: scope), from: .routine)
    }
    asked.hold = hold.map { Sourced($0, from: .routine) }
    asked.rests = rests.map { Sourced($0, from: .routine) }
    asked.tempo = tempo.map { $0.map { .seconds($0) } }
    asked.perSide = perSide
    asked.firstSide = first.map { Sourced($0, from: .routine) }
    self.asked = asked
  }
}

struct DoseTextTests {
  @Test(arguments: [
    DoseCase("6 reps", .reps(6)),
    DoseCase("1 rep", .reps(1)),
    DoseCase("1 reps", .reps(1)),
    DoseCase("4 reps each side", .reps(4), .eachSide),
    DoseCase("4 Reps per side", .reps(4), .eachSide),
    DoseCase("10 reps total", .reps(10), .total),
    DoseCase("10 reps in total", .reps(10), .total),
    DoseCase("45s each side", .time(45), .eachSide),
    DoseCase("45 s on each side", .time(45), .eachSide),
    DoseCase("2 min", .time(120)),
    DoseCase("1:30 total", .time(90), .total),
    DoseCase("5 breaths", .breaths(5)),
    DoseCase("8 reps, hold 5s", .reps(8), hold: 5),
    DoseCase("hold 45s", hold: 45),
    DoseCase("hold 0s", hold: .zero),
    DoseCase("3 x 8 reps", sets: 3, .reps(8)),
    DoseCase("3x8reps", sets: 3, .reps(8)),
    DoseCase("3 × 30s each side", sets: 3, .time(30), .eachSide),
    DoseCase("3 sets", sets: 3),
    DoseCase(
      "3 sets of 8 reps, rest 30s", sets: 3, .reps(8),
      rests: [.init(length: 30, place: .unsaid)]),
    DoseCase(
      "8 reps, rest 5s between reps", .reps(8), rests: [.init(length: 5, place: .betweenReps)]),
    DoseCase(
      "2 sets, hold 1:30, rest 1 min between sets", sets: 2, hold: 90,
      rests: [.init(length: 60, place: .betweenSets)]),
    DoseCase(
      "3 sets, rest 1 min between sets, rest 5s between reps", sets: 3,
      rests: [.init(length: 60, place: .betweenSets), .init(length: 5, place: .betweenReps)]),
    DoseCase("6 reps, tempo 4-4", .reps(6), tempo: [4, 4]),
    DoseCase(
      "tempo 2.5-0-2.5s", tempo: [Seconds(5, over: 2), .zero, Seconds(5, over: 2)]),
    DoseCase("tempo 4", tempo: [4]),
    DoseCase("tempo 60/13-0", tempo: [Seconds(60, over: 13), .zero]),
    DoseCase("120/13 s each side", .time(Seconds(120, over: 13)), .eachSide),
    DoseCase("right 4 reps, left 6 reps", perSide: [.right: .reps(4), .left: .reps(6)]),
    DoseCase("left 45s", perSide: [.left: .time(45)]),
    DoseCase("4 reps, left 6 reps", .reps(4), perSide: [.left: .reps(6)]),
    DoseCase("2 x right 4 reps", sets: 2, perSide: [.right: .reps(4)]),
    DoseCase("5 reps each side, left first", .reps(5), .eachSide, first: .left),
    DoseCase("right first", first: .right),
  ])
  func `a dose is read as it is meant`(dose: DoseCase) throws {
    #expect(try DoseText.read(dose.testDescription, from: .routine) == dose.asked)
  }

  @Test(arguments: [
    ("8 rep", "\"rep\" is not a unit", 2..<5), ("8", "8 of what?", 0..<1),
    ("8 reps, 9 reps", "the amount is given twice", 8..<9),
    ("hold 5s, hold 6s", "hold is given twice", 9..<13),
    ("hold", "a length of time is missing", nil),
    ("rest 5s, rest 6s", "rest is given twice", 9..<16),
    ("rest 5s between reps, rest 6s between reps", "rest is given twice", 22..<42),
    ("1/2 reps", "\"reps\" is not a unit of time", 4..<8),
    ("2.5 reps", "\"2.5\" cannot be a number of reps", 0..<3),
    ("8 reps,", "an amount is missing", nil), ("", "an amount is missing", nil),
    ("hald 5s", "\"hald\" is no part of a dose", 0..<4),
    ("1001 reps", "\"1001\" cannot be a number of reps", 0..<4),
    ("101 x 8 reps", "\"101\" cannot be a number of sets", 0..<3),
    ("5-5", "5 of what?", 0..<1), ("x", "\"x\" is no part of a dose", 0..<1),
    ("8 reps each", "\"each\" does not belong here", 7..<11),
    ("tempo", "the tempo has no end", nil), ("tempo 4-", "the tempo has no end", nil),
    ("tempo fast", "\"fast\" is no part of a tempo", 6..<10),
    ("tempo 4-900", "900 s is too long for a tempo", 8..<11),
    ("tempo 4-4, tempo 3-3", "tempo is given twice", 11..<16),
    ("left", "an amount is missing", nil), ("left 6", "6 of what?", 5..<6),
    ("left first, right first", "the first side is given twice", 12..<17),
    ("left 6 reps, left 7 reps", "the amount on the left is given twice", 13..<17),
    ("lefd 6 reps", "\"lefd\" is no part of a dose", 0..<4),
  ])
  func `what is no dose is refused at its letters`(
    text: String, message: String, range: Range<Int>?
  ) {
    let problem = #expect(throws: ValueProblem.self) { try DoseText.read(text, from: .routine) }
    #expect(problem?.message == message)
    #expect(problem?.range == range)
  }
}
