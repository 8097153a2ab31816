import CuePlan
import Testing

@testable import RoutineFiles

struct ImportFindingsTests {
  private let report = ImportFindings(SourceText(file: "a", text: "x"))

  private func text(_ text: String, line: Int = 1) -> PlacedText {
    PlacedText(text, at: SourcePlace(file: "a", line: line, column: 4))
  }

  @Test func `notes stand by line, those about the whole file last, none of them twice`() {
    report.note("All.")
    report.note("Two.", at: text("", line: 2).place)
    report.note("One.", at: text("", line: 1).place)
    report.note("All.")
    report.note("Two again.", at: text("", line: 2).place)
    #expect(report.notes.map(\.sentence) == ["One.", "Two.", "Two again.", "All."])
  }

  @Test func `a problem of a value stands where its part does, once`() {
    #expect(report.length(text("5 parsecs")) == nil)
    #expect(report.length(text("5 parsecs")) == nil)
    let problems = report.findings.sorted
    #expect(problems.map(\.message) == ["\"parsecs\" is not a unit of time"])
    #expect(problems.first?.place.column == 6)
    #expect(problems.first?.width == 7)
  }

  @Test(arguments: [
    ("  two \t words\n", "two words"), ("a {b} c", "a b c"), ("a\u{7}b", "a b"), ("ñ", "ñ"),
    ("{ }", nil), ("", nil), (String(repeating: "x", count: 65), nil),
  ])
  func `words are made fit to be spoken, or reported`(given: String, expected: String?) {
    #expect(report.words(text(given)) == expected)
    #expect(report.findings.hasErrors == (expected == nil))
  }
}
