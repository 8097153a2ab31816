import Testing

@testable import CuePlan

@Suite struct WordingTests {
  private let wording = Wording(pack: SmallWorld.english)

  @Test(arguments: [
    ("Lie on your {side} side", Side.right, DirectionRule.oppositeToSide, "Lie on your right side"),
    ("turn {direction}", .right, .oppositeToSide, "turn left"),
    ("lean {direction}", .right, .sameAsSide, "lean right"),
    ("reach with the {opposite} arm", .right, .sameAsSide, "reach with the left arm"),
    ("{Side} side down", .left, .sameAsSide, "Left side down"),
  ])
  func `side words follow the side`(
    template: String, side: Side, direction: DirectionRule, spoken: String
  ) {
    #expect(wording.text(Phrase(template), side: side, direction: direction) == spoken)
  }

  @Test func `words that merely look like sides are left alone`() {
    let text = "right away, two left, that's right"
    #expect(wording.text(Phrase(text), side: .left) == text)
  }

  @Test func `every form of a phrase becomes a line, best first`() {
    let phrase = Phrase(forms: ["Breathe out, turn {direction}", "Turn {direction}"])
    let lines = wording.sounds(phrase, side: .right, direction: .oppositeToSide)
    #expect(
      lines == [
        .speech(SpokenLine("Breathe out, turn left")), .speech(SpokenLine("Turn left")),
      ])
  }
}
