import Foundation
import Testing

@testable import RoutineFiles

struct TextFileTests {
  @Test func `a folder is told from a file that is missing`() {
    #expect(throws: TextFile.Refusal.folder) { try TextFile.bytes(of: "/") }
    #expect(throws: TextFile.Refusal.missing) { try TextFile.bytes(of: "/nowhere/a.yaml") }
    #expect(throws: TextFile.Refusal.missing) { try TextFile.bytes(of: "a\0b") }
  }

  @Test func `an endless file is given up at the limit`() {
    #expect(throws: TextFile.Refusal.tooLong) { try TextFile.bytes(of: "/dev/zero") }
  }

  @Test func `a file at the limit is read whole`() throws {
    let path = NSTemporaryDirectory() + "cuewave-limit-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bytes = [UInt8](repeating: 97, count: TextFile.longest)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(try TextFile.bytes(of: path) == bytes)
    try Data(bytes + [97]).write(to: URL(fileURLWithPath: path))
    #expect(throws: TextFile.Refusal.tooLong) { try TextFile.bytes(of: path) }
  }

  @Test(arguments: [("a/b.yaml", "a/"), ("b.yaml", ""), ("/b.yaml", "/")])
  func `the folder of a path ends in a slash`(path: String, folder: String) {
    #expect(TextFile.folder(of: path) == folder)
  }
}
