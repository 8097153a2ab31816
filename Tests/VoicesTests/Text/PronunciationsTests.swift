import CuePlan
import Testing

@testable import Voices

struct PronunciationsTests {
  private static let list = Pronunciations([
    ("T-spine", "tee spine"), ("Qi", "chee"), ("qi gong", "chee gung"), ("PT", "physio"),
  ])

  private func words(_ text: String, _ list: Pronunciations = list) throws -> String {
    try SpokenText(SpokenLine(text), pronunciations: list).words
  }

  @Test(arguments: [
    ("Open the T-spine.", "Open the tee spine."), ("OPEN THE T-SPINE", "Open the tee spine."),
    ("Qi, then breathe", "Chee, then breathe."), ("Ask your PT", "Ask your physio."),
    ("Qigong, apt", "Qigong, apt."), ("3x10 t-spine turns", "Three times ten tee spine turns."),
  ])
  func `what is listed is said as it is listed, in any case and as a whole`(
    text: String, expected: String
  ) throws {
    #expect(try words(text) == expected)
  }

  @Test func `the list comes before the rules of the language`() throws {
    #expect(try words("30s", Pronunciations([("30", "thirty-ish")])) == "Thirty-ish s.")
  }

  @Test func `of two lists the first is heard`() throws {
    let first = Pronunciations([("qi", "key")])
    #expect(try words("Qi", first.followed(by: Self.list)) == "Key.")
  }

  @Test func `what is said takes part in the key of a recording`() throws {
    let speaker = EngineIdentity(engine: "script", version: "1", voice: "beep")
    let line = SpokenLine("Qi")
    #expect(
      ClipKey(try SpokenText(line), by: speaker)
        != ClipKey(try SpokenText(line, pronunciations: Self.list), by: speaker))
  }

  @Test func `markup in a list is no markup`() throws {
    #expect(try words("qi", Pronunciations([("qi", "[[tSi]] <break/>")])).contains("[") == false)
  }
}
