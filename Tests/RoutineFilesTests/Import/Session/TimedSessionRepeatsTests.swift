import CuePlan
import Testing

@testable import RoutineFiles

struct TimedSessionRepeatsTests {
  private func work(_ name: String, line: Int = 1) -> TimedSession.Step {
    let place = SourcePlace(file: "a.csv", line: line, column: 1)
    return .work(TimedSession.Work(name: name, length: 30, place: place))
  }

  @Test func `a block that comes again at once is a round`() {
    let steps = [
      work("up"), work("a"), work("b"), work("a", line: 3), work("b", line: 4), work("a"),
      work("b"), work("down"),
    ]
    #expect(
      steps.withRounds
        == [work("up"), .rounds(3, rest: 0, [work("a"), work("b")]), work("down")])
  }

  @Test func `the rest between rounds is one and the same, whether or not one follows the last`() {
    let round: [TimedSession.Step] = [work("a"), .rest(10), work("b")]
    let rounds = TimedSession.Step.rounds(2, rest: 20, round)
    #expect((round + [.rest(20)] + round).withRounds == [rounds])
    #expect((round + [.rest(20)] + round + [.rest(20)]).withRounds == [rounds, .rest(20)])
    let uneven = round + [.rest(20)] + round + [.rest(30)] + round
    #expect(uneven.withRounds == [rounds, .rest(30)] + round)
  }

  @Test func `one work again and again, and what is not quite the same, stay as they are`() {
    let sets: [TimedSession.Step] = [work("a"), .rest(5), work("a"), .rest(5), work("a")]
    #expect(sets.withRounds == sets)
    let others = [work("a"), work("b"), work("a"), work("c")]
    #expect(others.withRounds == others)
    #expect([TimedSession.Step]().withRounds == [])
  }
}
