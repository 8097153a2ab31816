import Foundation
import Testing

@testable import Voices

struct HeldFileTests {
  private func held(_ path: String, most: Int = HeldFile.usualMost) throws -> HeldFile? {
    guard let file = OpenedFile(path) else { return nil }
    return HeldFile(file, most: most)
  }

  @Test func `a held file is read after it was removed`() throws {
    let folder = try TemporaryFolder()
    let held = try #require(try held(try folder.write(Data([1, 2, 3]), to: "a")))
    try FileManager.default.removeItem(atPath: folder.file("a"))
    let bytes = held.file.bytes(3)
    #expect(bytes == [1, 2, 3])
  }

  @Test func `where enough files are open no more are held`() throws {
    let path = try TemporaryFolder().write("a", to: "a")
    #expect(try held(path, most: 0) == nil)
    #expect((64...512).contains(HeldFile.usualMost))
  }
}
