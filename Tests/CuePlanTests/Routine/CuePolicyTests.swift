import CuePlan
import Testing

@Suite struct CuePolicyTests {
  @Test func `the verbosity says how much is said`() throws {
    var exercise = SmallWorld.exercise(reps: 3)
    exercise.setup = SetupLines(long: "All of it in full", short: "In short")
    exercise.dose.sets = Sourced(2, from: .routine)
    exercise.dose.restBetweenSets = Sourced(20, from: .routine)
    func kinds(_ verbosity: Int) throws -> [CueKind: [String]] {
      let routine = SmallWorld.routine(
        exercise, SmallWorld.hold(60, say: "Stay here"), cues: CuePolicy(verbosity: verbosity))
      let voice = try SmallWorld.timeline(routine).cues.filter { $0.lane == .voice }
      return Dictionary(grouping: voice, by: \.kind).mapValues { $0.map(\.text) }
    }
    let quiet = try kinds(0)
    #expect(Set(quiet.keys) == [.welcome, .safety, .title, .release, .close])
    #expect(quiet[.title] == ["First wave", "Next stay"])

    let brief = try kinds(1)
    #expect(brief[.setup] == ["In short"])
    #expect(brief[.phase] == ["Up", "Down", "Up", "Down", "Stay here"])
    #expect(brief[.count] == ["Set 2 of 2"])
    #expect(brief[.rest] == ["Rest"])
    #expect(brief[.halfway] == ["Halfway"])

    let usual = try kinds(2)
    #expect(usual[.setup] == ["All of it in full"])
    #expect(usual[.phase]?.count == 13)
    #expect(usual[.encourage] == nil)

    let full = try kinds(3)
    #expect(full[.encourage] == ["Keep breathing", "Keep breathing"])
    #expect(
      full[.count] == [
        "Exercise 1 of 2", "1 of 3", "2 of 3", "Last one", "Set 2 of 2", "1 of 3", "2 of 3",
        "Last one", "Exercise 2 of 2",
      ])
  }
}
