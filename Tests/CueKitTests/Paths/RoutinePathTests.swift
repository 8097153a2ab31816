import Foundation
import Testing

@testable import CueKit

struct RoutinePathTests {
  private let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  @Test(arguments: [("a.yaml", ""), ("b/a.yaml", "b/"), ("/a.yaml", "/"), ("b//a.yaml", "b//")])
  func `its folder is what leads to it`(path: String, folder: String) {
    #expect(RoutinePath(path).folder == folder)
  }

  @Test func `no way of naming the routine makes it an output`() throws {
    let path = try temporary.write("", to: "a.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: temporary.file("link.wav"), withDestinationPath: path)
    let routine = RoutinePath(path)
    for name in [path, "\(temporary.path)/./a.yaml", "\(temporary.path)//a.yaml"]
      + [temporary.file("link.wav"), "\(temporary.path)/../\(temporary.name)/a.yaml"]
    {
      #expect(throws: SessionError.self, "\(name)") { try routine.refuse(name) }
    }
  }

  @Test func `any other path may be an output`() throws {
    let routine = RoutinePath(try temporary.write("", to: "a.yaml"))
    #expect(throws: Never.self) { try routine.refuse(temporary.file("a.wav")) }
    #expect(throws: Never.self) { try routine.refuse(temporary.file("b/a.yaml")) }
  }
}

extension TemporaryFolder {
  fileprivate var name: String { URL(filePath: path).lastPathComponent }
}
