import Testing

@testable import CuePlan

@Suite struct GroupRoundsTests {
  private func exercise(_ id: String, sets: Int = 1) -> Item {
    var exercise = SmallWorld.exercise(id)
    exercise.dose.sets = Sourced(sets, from: .routine)
    return Item(.exercise(exercise))
  }

  private func rest(_ length: Seconds, say: Phrase? = nil) -> Item { Item(.rest(length, say: say)) }

  /// `a b 15`: exercises by their ids, rests by their seconds, words by a dash.
  private func picture(_ items: [Item]) -> String {
    items.map { item in
      switch item.content {
      case .exercise(let exercise): exercise.id
      case .rest(let length, _): ClockText.seconds(length)
      default: "-"
      }
    }.joined(separator: " ")
  }

  @Test func `rounds hold everything, and the rest that closes them is between them`() {
    let group = Group(.rounds(3), items: [exercise("a"), rest(5), exercise("b"), rest(9)])
    #expect(group.roundCount == 3)
    #expect(
      (1...3).map { picture(group.items(inRound: $0)) } == Array(repeating: "a 5 b 9", count: 3))
    #expect(group.restAfterRounds.length == 9)
  }

  @Test func `rests that close a group one after the other are one, with the first words`() {
    let group = Group(.rounds(2), items: [exercise("a"), rest(5), rest(7, say: "Drink")])
    #expect(group.restAfterRounds.length == 12)
    #expect(group.restAfterRounds.say == "Drink")
  }

  @Test func `a group's own rest takes the place of the one that closes it`() {
    let group = Group(.rounds(2), restBetweenRounds: 30, items: [exercise("a"), rest(5)])
    #expect(group.restAfterRounds.length == 30)
    #expect(group.closingRest.length == 5)
  }

  @Test func `a superset has as many rounds as its longest member has sets`() {
    let group = Group(
      .superset,
      items: [
        exercise("a", sets: 2), rest(5), exercise("b", sets: 4), Item(.say("Well", pause: 1)),
        rest(7), exercise("c", sets: 3), rest(20),
      ])
    #expect(group.roundCount == 4)
    #expect(
      (1...4).map { picture(group.items(inRound: $0)) }
        == ["a 5 b - 7 c 20", "a 5 b - 7 c 20", "b - 7 c 20", "b - 20"])
  }

  @Test func `a superset of words alone comes once`() {
    #expect(Group(.superset, items: [Item(.say("Well", pause: 1))]).roundCount == 1)
  }
}
