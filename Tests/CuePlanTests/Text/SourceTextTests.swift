import CuePlan
import Testing

struct SourceTextTests {
  @Test func `lines end where YAML ends them`() {
    let source = SourceText(file: "a", text: "a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}")
    #expect(source.lines == ["a", "b", "c", "d", "e", "f", ""])
  }

  @Test func `lines are counted from one`() {
    let source = SourceText(file: "a", text: "a\nb")
    #expect(source.line(2) == "b")
    #expect(source.line(0) == nil)
    #expect(source.line(3) == nil)
  }
}
