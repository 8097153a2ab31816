import CuePlan
import Testing

@testable import Voices

struct SpeechScriptTests {
  private let lines = ["Rest", "🙂", "30s", "rest.", "Rest", "Thirty seconds"].map {
    SpokenLine($0)
  }

  @Test func `each text stands once, in the order of the lines`() {
    #expect(SpeechScript(lines).texts.map(\.words) == ["Rest.", "Thirty seconds."])
  }

  @Test func `every line gets the result of its text, and each line is named once`() {
    let (made, unspoken) = SpeechScript(lines).matched([.success(1), .failure(.silent)])
    #expect(made == [lines[0]: 1, lines[3]: 1])
    #expect(
      unspoken == [
        .init(line: lines[1], reason: .text(.nothingToSay)),
        .init(line: lines[2], reason: .silent), .init(line: lines[5], reason: .silent),
      ])
  }
}
