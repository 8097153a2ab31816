import CuePlan
import Testing

@testable import Voices

struct PackIndexTests {
  private func entry(
    _ key: String, _ text: String, role: VoicePackManifest.Role? = nil
  ) throws -> PackIndex.Entry {
    PackIndex.Entry(
      key: key, text: try SpokenText(SpokenLine(text)),
      phrase: VoicePackManifest.Phrase(text: text, role: role, file: key + ".wav"))
  }

  private func key(_ text: String, pace: Pace = .natural, in index: PackIndex) throws -> String? {
    index.entry(for: try SpokenText(SpokenLine(text, pace: pace)))?.key
  }

  @Test func `a person's line is found whatever mark ends it, and at any pace`() throws {
    let index = PackIndex([try entry("a", "Breathe out, and rest")], strictness: .words)
    #expect(try key("breathe out and rest!", in: index) == "a")
    #expect(try key("Breathe out, and rest.", pace: .fastest, in: index) == "a")
    #expect(try key("Breathe out", in: index) == nil)
  }

  @Test func `an engine's line has to have its marks and its pace`() throws {
    let index = PackIndex([try entry("a", "Rest")], strictness: .exact)
    #expect(try key("rest.", in: index) == "a")
    #expect(try key("Rest!", in: index) == nil)
    #expect(try key("Rest", pace: .fastest, in: index) == nil)
    #expect(index.longest == 0)
  }

  @Test func `a fragment is the one recorded for its place, else one recorded alone`() throws {
    let index = PackIndex(
      [
        try entry("a", "thirty", role: .mid), try entry("b", "thirty", role: .tail),
        try entry("c", "hold"),
      ], strictness: .words)
    #expect(index.fragment(["thirty"], as: .tail)?.key == "b")
    #expect(index.fragment(["thirty"], as: .mid)?.key == "a")
    #expect(index.fragment(["thirty"], as: .head)?.key == "a")
    #expect(index.fragment(["hold"], as: .tail)?.key == "c")
    #expect(index.longest == 1)
  }

  @Test func `a whole line is rather one recorded alone than a fragment`() throws {
    let index = PackIndex(
      [try entry("a", "Thirty", role: .mid), try entry("b", "Thirty")], strictness: .words)
    #expect(try key("Thirty", in: index) == "b")
  }
}
