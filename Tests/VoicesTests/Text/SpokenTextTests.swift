import CuePlan
import Testing

@testable import Voices

struct SpokenTextTests {
  @Test(arguments: ["", "   ", "...", "—", "🙂", "<b></b>", "?!", "[[ ]]", "\u{0}", "***"])
  func `edge 24: a line without words is an error and no silence`(text: String) {
    #expect(throws: SpokenTextError.nothingToSay) { try SpokenText(SpokenLine(text)) }
  }

  @Test func `a line of 5000 letters is said, one of 5001 is not`() throws {
    let longest = String(repeating: "a", count: SpokenText.longest)
    #expect(throws: Never.self) { try SpokenText(SpokenLine(longest)) }
    #expect(throws: SpokenTextError.tooLong(scalars: 5001, limit: 5000)) {
      try SpokenText(SpokenLine(longest + "a"))
    }
  }

  @Test func `a word of 200 letters is broken into words of at most 64`() throws {
    let words = try SpokenText(SpokenLine(String(repeating: "o", count: 200))).words
    #expect(words.split(separator: " ").map { $0.filter(\.isLetter).count } == [64, 64, 64, 8])
  }

  @Test func `a language without rules keeps its digits for the engine`() throws {
    let line = SpokenLine("Mantém 1:30, 3x10 e 2.5 kg", language: "pt-BR")
    #expect(try SpokenText(line).words == "Mantém 1:30, 3 x 10 e 2.5 kg.")
  }

  @Test func `pace and language tell texts apart, the speaker does not`() throws {
    let line = SpokenLine("Hold")
    let faster = SpokenLine("Hold", pace: .fastest)
    let partner = SpokenLine("hold.", speaker: .partner)
    #expect(try SpokenText(line) != SpokenText(faster))
    #expect(try SpokenText(line) != SpokenText(SpokenLine("Hold", language: "en-GB")))
    #expect(try SpokenText(line) == SpokenText(partner))
  }
}
