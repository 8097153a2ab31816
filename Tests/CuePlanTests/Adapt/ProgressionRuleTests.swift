import Testing

@testable import CuePlan

@Suite struct ProgressionRuleTests {
  typealias Step = ProgressionRule.Step

  /// The figure in each of the first weeks where the dose says five.
  private func weeks(_ count: Int, from base: Seconds = 5, _ steps: Step...) -> [Seconds] {
    let rule = ProgressionRule(.reps, steps: steps)
    return (1...count).map { rule.figure(in: $0, from: base) }
  }

  @Test func `a figure in place of another comes once and is not held back`() {
    let step = Step(week: 2, .replace(.count(9)), limit: .count(6), recurrence: .weekly)
    #expect(step == Step(week: 2, .replace(.count(9))))
    #expect(weeks(3, step) == [5, 9, 9])
  }

  @Test func `runner-up: a table is read by week, and past its end the last entry stays`() {
    let table = weeks(
      8, Step(week: 3, .replace(.count(6))), Step(week: 5, .replace(.count(8))),
      Step(week: 6, .replace(.count(10))))
    #expect(table == [5, 5, 6, 6, 8, 10, 10, 10])
  }

  @Test func `runner-up: ten per cent a week is stacked unrounded and rounded down once`() {
    let growth = weeks(6, Step(week: 2, .addPercent(10), recurrence: .weekly))
    #expect(growth == [5, 5, 6, 6, 7, 8])
  }

  @Test func `single percent steps stack as well`() {
    let steps = weeks(
      4, Step(week: 2, .addPercent(10)), Step(week: 3, .addPercent(10)),
      Step(week: 4, .addPercent(10)))
    #expect(steps == [5, 5, 6, 6])
  }

  @Test func `steps add and subtract, in order of their weeks`() {
    let steps = weeks(
      5, Step(week: 4, .subtract(.count(3))), Step(week: 2, .add(.count(2))),
      Step(week: 5, .subtractPercent(50)))
    #expect(steps == [5, 7, 7, 4, 2])
  }

  @Test func `a repeating step stops at its limit and at the next step`() {
    let limited = weeks(
      6, Step(week: 2, .add(.count(2)), limit: .count(8), recurrence: .weekly))
    #expect(limited == [5, 7, 8, 8, 8, 8])
    let followed = weeks(
      6, Step(week: 2, .add(.count(1)), recurrence: .weekly), Step(week: 4, .add(.count(3))))
    #expect(followed == [5, 6, 7, 10, 10, 10])
  }

  @Test func `a limit does not pull back what was past it`() {
    #expect(weeks(2, from: 12, Step(week: 2, .add(.count(1)), limit: .count(10))) == [12, 12])
    #expect(weeks(2, Step(week: 2, .subtract(.count(9)), limit: .count(3))) == [5, 3])
  }

  @Test func `what nothing changes keeps its fraction, and nothing falls below zero`() {
    let half = Seconds(5, over: 2)
    #expect(weeks(2, from: half, Step(week: 2, .add(.length(1)))) == [half, 3])
    #expect(weeks(2, Step(week: 2, .subtract(.count(9)))) == [5, 0])
  }
}
