import CuePlan
import Testing

struct DiagnosticTextTests {
  private func text(
    _ line: String, column: Int, width: Int = 1, at number: Int = 1
  ) -> String {
    let source = String(repeating: "\n", count: number - 1) + line
    let place = SourcePlace(file: "a.yaml", line: number, column: column)
    return DiagnosticText(sources: [SourceText(file: "a.yaml", text: source)])
      .text(of: Diagnostic("wrong", at: place, width: width))
  }

  @Test func `a report has a sentence, a place, a line, marks and notes`() {
    let place = SourcePlace(file: "a.yaml", line: 12, column: 4)
    let diagnostic = Diagnostic(
      "unknown word \"catt\"", at: place, width: 4, severity: .warning, expected: "an animal",
      suggestion: "cat", help: "see the list")
    let source = String(repeating: "\n", count: 11) + "a: catt  "
    let printer = DiagnosticText(sources: [SourceText(file: "a.yaml", text: source)])
    #expect(
      printer.text(of: diagnostic) == """
        warning: unknown word "catt"
          --> a.yaml:12:4
           |
        12 | a: catt
           |    ^^^^
           = expected an animal
           = help: did you mean "cat"?
           = help: see the list
        """)
  }

  @Test func `without the text there is still a place`() {
    let report = Diagnostic("wrong", at: SourcePlace(file: "a.yaml", line: 1, column: 1))
    #expect(DiagnosticText().text(of: report) == "error: wrong\n --> a.yaml:1:1")
  }

  @Test func `marks stand under letters of every width`() {
    #expect(text("é: 深い bad", column: 7, width: 3).hasSuffix("1 | é: 深い bad\n  |         ^^^"))
    #expect(text("e\u{301}: bad", column: 5, width: 3).hasSuffix("  |    ^^^"))
  }

  @Test func `a place after the last letter has a mark too`() {
    #expect(text("ab", column: 3).hasSuffix("1 | ab\n  |   ^"))
    #expect(text("", column: 1).hasSuffix("1 |\n  | ^"))
    #expect(text("ab", column: 99, width: 50).hasSuffix("1 | ab\n  |   ^"))
  }

  @Test func `a long line is shown around its place`() {
    let line = String(repeating: "x", count: 500) + "bad" + String(repeating: "y", count: 500)
    let shown = text(line, column: 501, width: 3).split(separator: "\n").map(String.init)
    #expect(shown[3].count < 110)
    #expect(shown[3].contains("…") && shown[3].contains("bad"))
    #expect(shown[3].dropFirst(shown[4].count - 3).hasPrefix("bad"))
  }

  @Test func `nobody's text drives the terminal`() {
    let shown = text("a\u{1B}[31m\u{202E}b\tc", column: 1)
    #expect(shown.contains("1 | a\u{FFFD}[31m\u{FFFD}b c"))
    let report = Diagnostic("\u{1B}[2J", at: SourcePlace(file: "\u{7}", line: 1, column: 1))
    #expect(
      !DiagnosticText().text(of: report).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" }
    )
  }
}
