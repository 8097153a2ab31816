import CuePlan
import Testing

@testable import Voices

struct SpeechNameTests {
  @Test func `marks, capitals, accents and apostrophes make no difference`() throws {
    let line = try SpokenText(SpokenLine("Child's pose: mantén — ¡YA!"))
    #expect(SpeechName(line).words == ["childs", "pose", "manten", "ya"])
  }

  @Test func `letters of other scripts stay`() {
    #expect(SpeechName("Вдох, и выдох.").words.count == 3)
  }
}
