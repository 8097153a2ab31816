import Testing

@testable import Voices

struct StringExcerptTests {
  @Test func `a message quotes a short text whole, and of a long one the beginning`() {
    #expect("rms".excerpt == "rms")
    let long = String(repeating: "a", count: 60_000)
    #expect(long.excerpt == String(repeating: "a", count: 79) + "…")
    let refusal = EngineRefusal.badVoice(long, engine: "piper", marks: "_")
    #expect("\(refusal)".count < 300)
  }
}
