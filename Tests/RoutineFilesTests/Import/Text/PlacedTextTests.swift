import CuePlan
import Testing

@testable import RoutineFiles

struct PlacedTextTests {
  private func text(_ text: String) -> PlacedText {
    PlacedText(text, at: SourcePlace(file: "a", line: 1, column: 5))
  }

  @Test func `a part keeps its place, in scalars`() {
    #expect(text("áé😀x").part(2..<4).text == "😀x")
    #expect(text("áé😀x").part(2..<4).place.column == 7)
    #expect(text("ab").part(5..<9).text == "")
  }

  @Test func `blanks around a text are not part of it`() {
    #expect(text("  a b\t").trimmed == text("  a b\t").part(2..<5))
    #expect(text("   ").trimmed.text == "")
  }

  @Test func `pieces stand between blanks, and join again`() {
    let pieces = text(" one  two ").pieces
    #expect(pieces.map(\.text) == ["one", "two"])
    #expect(pieces.map(\.place.column) == [6, 11])
    #expect(PlacedText(joining: pieces[...])?.text == "one two")
    #expect(PlacedText(joining: [][...]) == nil)
  }

  @Test func `a cut is at the first sign or at the last`() {
    #expect(text("a;b;c").cut(atFirst: ";")?.after.text == "b;c")
    #expect(text("a;b;c").cut(atLast: ";")?.after.place.column == 9)
    #expect(text("abc").cut(atLast: ";") == nil)
  }
}
