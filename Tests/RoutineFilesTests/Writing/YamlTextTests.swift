import Testing

@testable import RoutineFiles

struct YamlTextTests {
  private func yaml(_ entries: [YamlEntry]) -> String {
    YamlText.lines(of: entries).joined(separator: "\n")
  }

  @Test func `lists stand under their keys, maps begin on their dash`() {
    let items: YamlValue = .list(
      [
        .word("welcome"), .map([YamlEntry("rest", "20s"), YamlEntry("priority", "1")], .lines),
        .map(
          [YamlEntry("section", .text("A")), YamlEntry("items", .list([.word("b")], .lines))],
          .lines),
      ], .lines)
    #expect(
      yaml([YamlEntry("session", items)]) == """
        session:
          - welcome
          - rest: 20s
            priority: 1
          - section: A
            items:
              - b
        """)
  }

  @Test func `what is meant for one line breaks where it does not fit`() {
    let short: YamlValue = .map([YamlEntry("a", "1"), YamlEntry("b", .text("c, d"))], .inLine)
    #expect(yaml([YamlEntry("k", short)]) == "k: { a: 1, b: \"c, d\" }")
    let long = String(repeating: "x", count: 60)
    let list: YamlValue = .list([.text(long), .text(long)], .inLine)
    #expect(yaml([YamlEntry("k", list)]) == "k:\n  - \(long)\n  - \(long)")
  }

  @Test func `a list of nothing stays in its brackets`() {
    #expect(yaml([YamlEntry("bells", .list([], .inLine))]) == "bells: []")
  }

  @Test func `a text of 100 columns stays on its line, one more is folded`() {
    let words = String(repeating: "abcde ", count: 15) + "abcd"
    let fits = yaml([YamlEntry("say", .text(words + "x"))])
    #expect(fits == "say: " + words + "x")
    #expect(fits.count == 100)
    let folded = yaml([YamlEntry("say", .text(words + "xy: z"))])
    #expect(folded == "say: >-\n  \(words)xy:\n  z")
  }

  @Test func `a text whose blanks would not survive is never folded`() {
    let text = String(repeating: "abcde  ", count: 20) + "x"
    #expect(yaml([YamlEntry("say", .text(text))]) == "say: " + text)
  }

  @Test func `paragraphs have a blank line between them`() {
    let map: YamlValue = .map([YamlEntry("a", "1"), YamlEntry("b", "2")], .paragraphs)
    #expect(yaml([YamlEntry("k", map)]) == "k:\n  a: 1\n\n  b: 2")
  }

  @Test func `a key is quoted like a text`() {
    #expect(yaml([YamlEntry("no", "1"), YamlEntry("a: b", .nothing)]) == "\"no\": 1\n\"a: b\":")
  }
}
