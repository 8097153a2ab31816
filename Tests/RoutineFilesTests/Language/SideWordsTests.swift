import CuePlan
import Testing

@testable import RoutineFiles

struct SideWordsTests {
  private let words = SideWords(
    LanguagePack(
      tag: "es", lines: [:], positions: [:],
      sides: [.left: ["side": "left", "direction": "la izquierda"], .right: ["side": "right"]]))

  @Test(arguments: [
    ("Turn left.", 5..<9), ("Left, then right", 0..<4), ("right-handed", 0..<5),
    ("a la Izquierda", 5..<14),
  ])
  func `a side word is found with its letters`(text: String, range: Range<Int>) {
    #expect(words.first(in: text)?.range == range)
  }

  @Test(arguments: ["upright", "leftover", "bright", "right's", "la mano", "righteous", "lefty"])
  func `a word that only holds one is none`(text: String) {
    #expect(words.first(in: text) == nil)
  }
}
