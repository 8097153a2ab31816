import CuePlan
import Testing

@testable import RoutineFiles

struct TextScreeningTests {
  @Test func `Latin-1 is reported at its first letter`() throws {
    let bytes: [UInt8] = Array("title: A\nb: caf".utf8) + [0xE9]
    guard case .failure(let problem) = TextScreening.text(of: bytes, file: "a.yaml") else {
      throw Unexpected("a text")
    }
    #expect(problem.place == SourcePlace(file: "a.yaml", line: 2, column: 7))
    #expect(problem.message == "the file is not UTF-8 text")
  }

  @Test func `ten million brackets are refused by their number alone`() {
    let bytes = [UInt8](repeating: 0x5B, count: 10_000_000)
    guard case .failure(let problem) = TextScreening.text(of: bytes, file: "a") else {
      Issue.record("a text of 10 MB was taken")
      return
    }
    #expect(problem.message == "the file is too long")
  }

  @Test func `a tab after words is no indentation`() {
    let source = SourceText(file: "a", text: "a: b\tc\n  d:\te\n")
    #expect(TextScreening.problems(in: source).isEmpty)
  }

  @Test func `brackets that close may be many`() {
    let source = SourceText(file: "a", text: String(repeating: "[]", count: 1000))
    #expect(TextScreening.problems(in: source).isEmpty)
  }
}
