import CuePlan
import Testing

@testable import RoutineFiles

struct XmlTreeTests {
  @Test func `elements, attributes and texts are read with their places`() throws {
    let text = """
      <?xml version="1.0"?>
      <!-- a comment with <b> -->
      <a x='1' y = "&lt;2 &#x41;">
        one <b z=">"/>&amp; two<![CDATA[ <c> & ]]></a >
      """
    let root = try XmlTree.root(of: text, file: "a.zwo")
    #expect(root.name == "a")
    #expect(root.place == SourcePlace(file: "a.zwo", line: 3, column: 2))
    #expect(root.attribute("X")?.text == "1")
    #expect(root.attribute("y")?.text == "<2 A")
    #expect(root.attribute("y")?.place == SourcePlace(file: "a.zwo", line: 3, column: 15))
    #expect(root.attribute("q") == nil)
    #expect(root.text == "\n  one & two <c> & ")
    #expect(root.child("B")?.attribute("z")?.text == ">")
    #expect(root.child("b")?.head.place == SourcePlace(file: "a.zwo", line: 4, column: 8))
  }

  @Test(arguments: [
    ("", 1, 1, "this is not XML: the end of the file"), ("a", 1, 1, "this is not XML: \"a\""),
    ("<a>", 1, 2, "<a> is never closed"), ("<a><b></a>", 1, 9, "</a> closes nothing"),
    ("<a></a><b/>", 1, 8, "this is not XML: \"<\""), ("<a x=1/>", 1, 6, "this is not XML: \"1\""),
    ("<a x/>", 1, 5, "this is not XML: \"/\""),
    ("<a x=\"1/>", 1, 6, "what begins here is never closed"),
    ("<a x=\"1\" x=\"2\"/>", 1, 10, "the attribute \"x\" is written twice"),
    ("<a x=\"<\"/>", 1, 6, "what begins here is never closed"),
    ("<a>\n&nbsp;</a>", 2, 1, "a \"&\" that begins nothing known"),
    ("<a>&#xD800;</a>", 1, 4, "a \"&\" that begins nothing known"),
    ("<!DOCTYPE a [<!ENTITY b \"c\">]><a/>", 1, 1, "a document type is not read"),
    ("<a><!-- b</a>", 1, 4, "what begins here is never closed"),
    ("<a b", 1, 5, "this is not XML: the end of the file"),
    ("<>", 1, 2, "this is not XML: \">\""),
  ])
  func `what is no XML is reported at its place`(
    text: String, line: Int, column: Int, message: String
  ) {
    let problem = #expect(throws: Diagnostic.self) { try XmlTree.root(of: text, file: "a.zwo") }
    #expect(problem?.message == message)
    #expect(problem?.place == SourcePlace(file: "a.zwo", line: line, column: column))
  }

  @Test func `depth has an end`() {
    let text = String(repeating: "<a>", count: 50_000)
    let problem = #expect(throws: Diagnostic.self) { try XmlTree.root(of: text, file: "a.zwo") }
    #expect(problem?.message == "elements are nested too deeply")
  }
}
