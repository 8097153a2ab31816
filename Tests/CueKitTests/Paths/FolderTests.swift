import Foundation
import Testing

@testable import CueKit

struct FolderTests {
  private let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  @Test func `names are sorted, hidden ones left out`() throws {
    for name in ["b.yaml", "a.yaml", ".c.yaml", "._a.yaml"] { try temporary.write("", to: name) }
    #expect(try Folder(path: temporary.path).names == ["a.yaml", "b.yaml"])
  }

  @Test func `a folder that is not there has no names`() {
    #expect(throws: FolderError(path: "/no/such", reason: .missing)) {
      try Folder(path: "/no/such").names
    }
  }

  @Test func `a file is no folder`() throws {
    let file = try temporary.write("", to: "a")
    #expect(throws: FolderError(path: file, reason: .notAFolder)) { try Folder(path: file).names }
    #expect(!Folder.isFolder(file))
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every folder"))
  func `a folder that may not be read says so`() throws {
    chmod(temporary.path, 0o300)
    defer { chmod(temporary.path, 0o700) }
    let error = FolderError(path: temporary.path, reason: .unreadable("Permission denied"))
    #expect(throws: error) { try Folder(path: temporary.path).names }
  }

  @Test func `it is made with all that lead to it, once is enough`() throws {
    let folder = Folder(path: temporary.file("a/b/c"))
    try folder.make()
    try folder.make()
    #expect(Folder.isFolder(temporary.file("a/b/c")))
  }

  @Test func `it is not made where a file is, or below one`() throws {
    let file = try temporary.write("", to: "a")
    let taken = #expect(throws: FolderError.self) { try Folder(path: file).make() }
    #expect(taken?.description == "\(file): cannot make the folder: a file has that name")
    let below = #expect(throws: FolderError.self) { try Folder(path: "\(file)/b").make() }
    #expect(below?.description.hasPrefix("\(file)/b: cannot make the folder: ") == true)
  }

  @Test func `a file's path has one slash before its name`() {
    #expect(Folder(path: "a").path(of: "b") == "a/b")
    #expect(Folder(path: "a/").path(of: "b") == "a/b")
    #expect(Folder(path: "/").path(of: "b") == "/b")
  }
}
