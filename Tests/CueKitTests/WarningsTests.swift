import CueKit
import Testing

struct WarningsTests {
  @Test func `nothing to warn of has no text`() {
    #expect(Warnings.none.text == nil)
    #expect(Warnings.none.diagnostics.isEmpty)
  }

  @Test func `a warning is shown at its line`() throws {
    let folder = try TemporaryFolder()
    let session = try Session(contentsOf: folder.write(SmallRoutine.questionable, to: "a.yaml"))
    #expect(session.warnings.diagnostics.map(\.place.line) == [8])
    #expect(session.warnings.text?.contains("8 |") == true)
  }
}
