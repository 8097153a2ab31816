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

  @Test func `a partner is called by name, once`() {
    func line(_ text: String) -> [CueSound] {
      wording.partnerSounds(Phrase(text), side: .left, direction: .sameAsSide)
    }
    #expect(
      line("Hold the {side} hip")
        == [.speech(SpokenLine("Partner: Hold the left hip", speaker: .partner))])
    #expect(line("Partner, hold") == [.speech(SpokenLine("Partner, hold", speaker: .partner))])
    var pack = SmallWorld.english
    pack.lines[.partner] = nil
    #expect(
      Wording(pack: pack).partnerSounds("Hold", side: nil, direction: .sameAsSide)
        == [.speech(SpokenLine("Hold", speaker: .partner))])
  }

  @Test(arguments: [
    (0, "0 seconds"), (1, "1 second"), (59, "59 seconds"), (60, "1 minute"),
    (61, "1 minute 1 second"), (120, "2 minutes"), (150, "2 minutes 30 seconds"),
  ])
  func `a length of time is told in minutes and seconds`(length: Int, words: String) {
    #expect(wording.time(Seconds(length)) == words)
  }
}
