import CuePlan
import Testing

@testable import RoutineFiles

struct CsvTableTests {
  private func rows(_ text: String) throws -> [[String]] {
    try CsvTable(SourceText(file: "a.csv", text: text)).rows.map { $0.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]), ("a;b\r\n1;2,5\r\n", [["a", "b"], ["1", "2,5"]]),
    ("a\tb\n1\t", [["a", "b"], ["1", ""]]), ("a, b ,c", [["a", "b", "c"]]),
    ("a\n\n,\n b", [["a"], ["b"]]), ("\"a;b\",c;d,e", [["a;b", "c;d", "e"]]),
    ("\"say \"\"hi\"\"\",\"\"", [["say \"hi\"", ""]]), ("\"two\nlines\",b", [["two\nlines", "b"]]),
    ("\"a\" , b", [["a", "b"]]), ("\"\"\"\"", [["\""]]),
  ])
  func `cells are read as they are meant`(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test func `a cell has its place, after a line end in quotes too`() throws {
    let table = try CsvTable(SourceText(file: "a.csv", text: "\"x\ny\",  z\nw,\"v\""))
    #expect(table.rows.map { $0.map(\.place.line) } == [[1, 2], [3, 3]])
    #expect(table.rows.map { $0.map(\.place.column) } == [[2, 6], [1, 4]])
  }

  @Test func `a quote that never closes is reported where it opens`() {
    let problem = #expect(throws: Diagnostic.self) { try rows("a,b\n1,\"2\n3") }
    #expect(problem?.place == SourcePlace(file: "a.csv", line: 2, column: 3))
  }
}
