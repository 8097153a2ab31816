import Foundation
import Testing

@testable import Voices

struct RegularFileTests {
  @Test func `a file is read whole, up to its limit`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("four", to: "file")
    #expect(try RegularFile(at: path, limit: 4).bytes == Array("four".utf8))
    #expect(throws: RegularFile.Refusal.tooLarge(bytes: 4, limit: 3)) {
      try RegularFile(at: path, limit: 3)
    }
  }

  @Test func `a folder, a link, a pipe and nothing at all are refused without waiting`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: folder.file("file"))
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    for name in [".", "link", "pipe"] {
      #expect(throws: RegularFile.Refusal.notAFile) {
        try RegularFile(at: folder.file(name), limit: 10)
      }
    }
    #expect(throws: RegularFile.Refusal.missing) {
      try RegularFile(at: folder.file("none"), limit: 10)
    }
  }
}
