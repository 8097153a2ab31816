import CuePlan
import Testing

@testable import RoutineFiles

struct TextTokensTests {
  @Test func `tokens are found with their braces`() throws {
    let tokens = try TextTokens.all(in: "{Side} down, é {opposite:f}.")
    #expect(tokens.map(\.known) == ["side", "opposite:f"])
    #expect(tokens.map(\.range) == [0..<6, 15..<27])
  }

  @Test func `forms of a language are known for the side and its opposite`() {
    let words = ["side": "derecho", "side:f": "derecha", "direction": "a la derecha"]
    let pack = LanguagePack(
      tag: "es", lines: [:], positions: [:], sides: [.left: words, .right: words])
    #expect(pack.sideTokens == ["side", "opposite", "direction", "side:f", "opposite:f"])
  }

  @Test(arguments: ["{", "}", "{{side}}", "{side", "side}", "{a{b}"])
  func `half a token is refused`(text: String) {
    #expect(throws: ValueProblem.self) { try TextTokens.all(in: text) }
  }
}
