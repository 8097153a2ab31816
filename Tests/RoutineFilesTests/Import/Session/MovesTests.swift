import CuePlan
import Testing

@testable import RoutineFiles

struct MovesTests {
  private let place = SourcePlace(file: "a", line: 1, column: 1)

  private func exercises(_ works: [TimedSession.Work]) -> [Exercise] {
    let report = ImportFindings(SourceText(file: "a", text: ""))
    var moves = Moves(
      catalogue: .bundled, reading: Reading(languages: .bundled), report: report)
    moves.measure(works)
    return works.map { moves.exercise(for: $0) }
  }

  private func work(
    _ name: String, _ length: Seconds, sides: TimedSession.Sides = .none, setup: String? = nil
  ) -> TimedSession.Work {
    TimedSession.Work(name: name, length: length, sides: sides, setup: setup, place: place)
  }

  @Test func `the longest time of a move is its usual one, so that a rep always fills it`() {
    let made = exercises([work("A", 20), work("A", 45)])
    #expect(made.map(\.id) == ["a", "a"])
    #expect(made[0].phases.map(\.length.value) == [.seconds(45)])
    #expect(made.map(\.dose.amount.value) == [.time(20), .time(45)])
  }

  @Test func `only the very name of an exercise of the catalogue is taken for it`() {
    let made = exercises([
      work("CAT cow", 20), work("Cat cow slow", 20), work("cat-cow", 20, setup: "Slowly."),
      work("Cat cow", 20, sides: .each(changeover: nil)), work("Open book", 20),
      work("Open Book", 20, sides: .each(changeover: nil)),
    ])
    #expect(
      made.map(\.id) == [
        "cat-cow", "cat-cow-slow", "cat-cow-2", "cat-cow-3", "open-book", "open-book",
      ])
    #expect(made[4].dose.amount.value == .time(10))
    #expect(made[5].dose.amount.value == .time(20))
  }

  @Test func `what differs in more than time is another exercise`() {
    let made = exercises([
      work("Plank", 20), work("Plank", 20, setup: "Low."),
      work("Plank", 20, sides: .each(changeover: 3)), work("Rest", 5), work("計", 5),
    ])
    #expect(made.map(\.id) == ["plank", "plank-2", "plank-3", "rest-2", "move"])
    #expect(made[2].sides == .perSideBlock)
    #expect(made[2].changeover == Sourced(3, from: .routine))
  }

  @Test func `a prompt begins a phase, two at one time are said together`() {
    var prompted = work("A", 60)
    prompted.prompts = [
      .init(time: 20, words: "Two."), .init(time: 0, words: "One."),
      .init(time: 60, words: "Late."), .init(time: 20, words: "Three."),
    ]
    let phases = exercises([prompted])[0].phases
    #expect(phases.map(\.length.value) == [.seconds(20), .seconds(40)])
    #expect(phases.map { $0.cue?.forms } == [["One."], ["Two. Three."]])
  }
}
