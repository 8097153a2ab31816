import CuePlan
import Testing

@testable import RoutineFiles

struct TimedSessionRoundsTests {
  private let place = SourcePlace(file: "a", line: 1, column: 1)

  private func work(_ name: String, sets: Int = 1, rest: Seconds = 0) -> TimedSession.Step {
    .work(TimedSession.Work(name: name, length: 20, sets: sets, rest: rest, place: place))
  }

  @Test func `one stretch of work becomes sets`() {
    #expect([work("a")].repeated(3, rest: 5) == [work("a", sets: 3, rest: 5)])
    #expect([work("a"), .rest(10)].repeated(3) == [work("a", sets: 3, rest: 10), .rest(10)])
  }

  @Test func `several become rounds, the rest that closes them between and after`() {
    let steps = [work("a"), .rest(5), work("b"), .rest(10)]
    let rounds = TimedSession.Step.rounds(4, rest: 40, [work("a"), .rest(5), work("b")])
    #expect(steps.repeated(4, rest: 30) == [rounds, .rest(10)])
  }

  @Test func `once is no repetition, and rests alone are one`() {
    #expect([work("a")].repeated(1) == [work("a")])
    #expect([TimedSession.Step.rest(10)].repeated(3, rest: 5) == [.rest(40)])
  }

  @Test func `work that is called a rest closes a round as one`() {
    let rounds = TimedSession.Step.rounds(2, rest: 5, [work("a"), work("b"), work("Rest")])
    #expect(
      [rounds].withRests == [.rounds(2, rest: 25, [work("a"), work("b")]), .rest(20)])
  }

  @Test func `what is repeated takes as long step by step`() {
    let steps = [work("a", sets: 2, rest: 3), work("b"), .rest(7)].repeated(3, rest: 2)
    let step = steps[0]
    #expect(step.unrolled.count == 14)
    #expect(step.length == step.unrolled.reduce(.zero) { $0 + $1.length })
    #expect(step.length + 7 == 214)
  }
}
