import CuePlan
import Testing

@testable import Voices

struct SpeechEngineTests {
  @Test func `a text is spoken part by part, in order, in one recording`() async throws {
    let sentence = "Breathe in and reach up. "
    let text = try SpokenText(SpokenLine(String(repeating: sentence, count: 30)))
    let engine = ScriptedEngine()
    let whole = try await engine.record(text)
    var parts: ContiguousArray<Int16> = []
    for words in text.utterances { parts += try await engine.speak(Utterance(words)).samples }
    #expect(text.utterances.count == 2)
    #expect(whole.samples == parts)
    #expect(whole.anchor == 900)
  }

  @Test func `every part is spoken in the language and at the pace of the line`() async throws {
    let engine = ScriptedEngine()
    let natural = try await engine.record(try SpokenText(SpokenLine("Hold")))
    let fast = try await engine.record(try SpokenText(SpokenLine("Hold", pace: .fastest)))
    #expect(natural != fast)
  }
}
