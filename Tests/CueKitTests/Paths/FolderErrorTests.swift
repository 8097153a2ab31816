import Testing

@testable import CueKit

struct FolderErrorTests {
  @Test(arguments: [
    (FolderError.Reason.missing, "x: there is no such folder"),
    (.notAFolder, "x: is a file, expected a folder"),
    (.unreadable("why"), "x: cannot read the folder: why"),
    (.cannotBeMade("why"), "x: cannot make the folder: why"),
  ])
  func `every reason is a sentence about the folder`(reason: FolderError.Reason, text: String) {
    #expect(FolderError(path: "x", reason: reason).description == text)
  }
}
