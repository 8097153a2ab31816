import CuePlan
import Testing

@testable import RoutineFiles

struct JsonTreeTests {
  /// A value in a form of its own: maps as `{k=v}`, nothing as `-`.
  private func picture(_ node: Node) -> String {
    if case .text(let text) = node.content { return text }
    if case .list(let nodes) = node.content {
      return "[" + nodes.map(picture).joined(separator: " ") + "]"
    }
    if case .map(let entries) = node.content {
      return "{" + entries.map { "\($0.name)=\(picture($0.value))" }.joined(separator: " ") + "}"
    }
    return "-"
  }

  @Test(arguments: [
    ("[]", "[]"), (" { } ", "{}"), ("[1, -2.5e3,true ,false,null]", "[1 -2.5e3 true false -]"),
    ("{\"a\":{\"b\":[\"c\"]},\n\"d\":\"\"}", "{a={b=[c]} d=}"),
    ("\"\\u00e9\\ud83d\\ude00\\n\\\"\\/\\\\\"", "é😀\n\"/\\"),
  ])
  func `a value is read as it is written`(text: String, expected: String) throws {
    #expect(picture(try JsonTree.root(of: text, file: "a.json")) == expected)
  }

  @Test func `every value has its place`() throws {
    let root = try JsonTree.root(of: "{\n  \"a\": [10, \"b\"]}", file: "a.json")
    let list = root.value("a")
    #expect(list?.place == SourcePlace(file: "a.json", line: 2, column: 8))
    guard case .list(let nodes)? = list?.content else { return }
    #expect(nodes.map(\.place.column) == [9, 13])
    #expect(nodes.map(\.width) == [2, 3])
    #expect(nodes.last?.placedText?.place.column == 14)
  }

  @Test(arguments: [
    ("", 1, 1, "this is not JSON: the end of the file"), ("[1,]", 1, 4, "this is not JSON: \"]\""),
    ("{\"a\" 1}", 1, 6, "this is not JSON: \"1\""), ("{a:1}", 1, 2, "this is not JSON: \"a\""),
    ("[1] 2", 1, 5, "this is not JSON: \"2\""), ("[\n1.2.3]", 2, 1, "this is not JSON: \"1\""),
    ("[tru]", 1, 2, "this is not JSON: \"t\""),
    ("[1", 1, 3, "this is not JSON: the end of the file"),
    ("\"a", 1, 1, "what \" opens is never closed"), ("\"a\nb\"", 1, 3, "a line ends inside a text"),
    ("\"\\x\"", 1, 2, "a backslash that means nothing here"),
    ("\"\\ud83d\"", 1, 2, "a backslash that means nothing here"),
    ("\"\\ud83d\\u0041\"", 1, 2, "a backslash that means nothing here"),
    ("\"\\u12g4\"", 1, 2, "a backslash that means nothing here"),
  ])
  func `what is no JSON is reported at its place`(
    text: String, line: Int, column: Int, message: String
  ) {
    let problem = #expect(throws: Diagnostic.self) { try JsonTree.root(of: text, file: "a.json") }
    #expect(problem?.message == message)
    #expect(problem?.place == SourcePlace(file: "a.json", line: line, column: column))
  }

  @Test func `depth has an end`() {
    let text = String(repeating: "[", count: 100_000)
    let problem = #expect(throws: Diagnostic.self) { try JsonTree.root(of: text, file: "a.json") }
    #expect(problem?.message == "lists and maps are nested too deeply")
  }
}
