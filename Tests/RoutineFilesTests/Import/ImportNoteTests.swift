import CuePlan
import Testing

@testable import RoutineFiles

struct ImportNoteTests {
  @Test func `nothing in a note can drive a terminal`() {
    let note = ImportNote("a\u{9B}2J\u{202E}b", at: SourcePlace(file: "f", line: 3, column: 1))
    #expect(note.description == "note: f:3: a\u{FFFD}2J\u{FFFD}b")
  }
}
