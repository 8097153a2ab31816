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
}
