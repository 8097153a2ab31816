import CuePlan
import Testing

@testable import RoutineFiles

struct TextCursorTests {
  @Test func `it knows its line and column, whatever ends a line`() {
    var cursor = TextCursor("áb\r\nc\rd\ne", file: "a")
    var places: [[Int]] = []
    while let scalar = cursor.next {
      if scalar.properties.isAlphabetic { places.append([cursor.place.line, cursor.place.column]) }
      cursor.advance()
    }
    #expect(places == [[1, 1], [1, 2], [2, 1], [3, 1], [4, 1]])
    let last = cursor.advance()
    #expect(last == nil)
  }

  @Test func `it goes past what is asked for and no further`() {
    var cursor = TextCursor("  <!-- x -->y", file: "a")
    cursor.skipBlanks()
    let taken = [cursor.take("<!DOCTYPE"), cursor.take("<!--")]
    #expect(taken == [false, true])
    let comment = cursor.take(upTo: "-->")
    #expect(comment == " x ")
    let end = cursor.take("-->")
    #expect(end)
    #expect(cursor.here == PlacedText("y", at: SourcePlace(file: "a", line: 1, column: 13)))
    let beyond = cursor.take(upTo: ">")
    #expect(beyond == nil)
    #expect(cursor.next == nil)
  }
}
