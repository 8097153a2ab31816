import Foundation
import Testing

@testable import Voices

struct PrivateFolderTests {
  @Test func `a folder is its owner's alone, and goes with it`() throws {
    var path = ""
    do {
      let folder = try PrivateFolder()
      path = folder.path
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o700)
      #expect(FileManager.default.createFile(atPath: folder.file("line.txt"), contents: nil))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `no two are the same`() throws {
    let first = try PrivateFolder()
    let second = try PrivateFolder()
    #expect(first.path != second.path)
  }

  @Test func `a folder that a killed process left is cleared away, one in use is not`() throws {
    let parent = try TemporaryFolder()
    try parent.write("words", to: "cuewave-voice-abcdef/line.txt")
    try parent.write("words", to: "cuewave-voice-in-use/line.txt")
    try parent.write("words", to: "somebody-else/line.txt")
    try parent.write("not a folder", to: "cuewave-voice-file")
    try FileManager.default.createSymbolicLink(
      atPath: parent.file("cuewave-voice-link"),
      withDestinationPath: parent.file("somebody-else"))
    let lock = open(parent.file("cuewave-voice-in-use"), O_RDONLY | O_DIRECTORY)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    defer { close(lock) }
    PrivateFolder.clearAbandoned(in: parent.path, olderThan: 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: parent.path).sorted()
    #expect(
      left == [
        "cuewave-voice-file", "cuewave-voice-in-use", "cuewave-voice-link", "somebody-else",
      ])
    #expect(try parent.contents(of: "somebody-else") == ["line.txt"])
  }

  @Test func `a folder that was made just now is left alone`() throws {
    let parent = try TemporaryFolder()
    try parent.write("words", to: "cuewave-voice-abcdef/line.txt")
    PrivateFolder.clearAbandoned(in: parent.path)
    #expect(try parent.contents().contains("cuewave-voice-abcdef/line.txt"))
  }

  @Test func `a folder in use is locked`() throws {
    let folder = try PrivateFolder()
    let other = open(folder.path, O_RDONLY | O_DIRECTORY)
    defer { close(other) }
    #expect(flock(other, LOCK_EX | LOCK_NB) == -1)
  }
}
