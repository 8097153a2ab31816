import Foundation
import Testing

@testable import SoundFiles

@Suite struct WholeFileTests {
  @Test func `a finished file holds what was written and stands alone`() throws {
    try inTemporaryFolder { folder in
      var file = try WholeFile(at: folder("a"))
      try file.write([1, 2])
      try file.write([3])
      #expect(file.length == 3)
      try file.finish()
      #expect(try folder.bytes("a") == [1, 2, 3])
      #expect(try folder.names == ["a"])
    }
  }

  @Test func `a file that is not finished leaves nothing`() throws {
    try inTemporaryFolder { folder throws in
      do {
        var file = try WholeFile(at: folder("a"))
        try file.write([1])
      }
      #expect(try folder.names.isEmpty)
    }
  }

  @Test func `what stood there stays until the finish`() throws {
    try inTemporaryFolder { folder in
      try WholeFile.write("old", to: folder("a"))
      var file = try WholeFile(at: folder("a"))
      try file.write(Array("new".utf8))
      #expect(try folder.text("a") == "old")
      try file.finish()
      #expect(try folder.text("a") == "new")
      #expect(try folder.names == ["a"])
    }
  }

  @Test func `a large file on its way leaves the one it replaces as it was`() throws {
    try inTemporaryFolder { folder in
      try WholeFile.write("old", to: folder("a"))
      var file = try WholeFile(at: folder("a"))
      try file.reserve(1 << 26)
      try file.write(Array("new".utf8))
      #expect(try folder.text("a") == "old")
      try file.finish()
      #expect(try folder.text("a") == "new")
      #expect(try folder.names == ["a"])
    }
  }

  @Test func `a new file has the permissions of any new file`() throws {
    try inTemporaryFolder { folder in
      try WholeFile.write("ours", to: folder("ours"))
      #expect(FileManager.default.createFile(atPath: folder("theirs"), contents: Data()))
      let modes = try ["ours", "theirs"].map { name in
        let facts = try FileManager.default.attributesOfItem(atPath: folder(name))
        return facts[.posixPermissions] as? Int
      }
      #expect(modes[0] == modes[1])
    }
  }

  @Test func `bytes move towards the end, further than one block and onto themselves`() throws {
    try inTemporaryFolder { folder in
      let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
      var file = try WholeFile(at: folder("a"))
      try file.write(bytes)
      try file.moveTail(from: 7, by: 1000)
      try file.finish()
      let found = try folder.bytes("a")
      #expect(found.count == bytes.count + 1000)
      #expect(found[1007...] == bytes[7...])
    }
  }

  @Test func `a spent size limit is an error and leaves nothing`() async {
    await #expect(processExitsWith: .success) {
      WholeFile.discardUnfinishedFilesWhenInterrupted()
      try inTemporaryFolder { folder in
        limitFileSize(to: 4096)
        let error = #expect(throws: SoundFileError.self) {
          try WholeFile.write([UInt8](repeating: 1, count: 5000), to: folder("a"))
        }
        let expected = SoundFileError.system(.write, path: folder("a"), SystemFailure(EFBIG))
        guard error == expected, try folder.names == [] else { exit(1) }
      }
    }
  }

  @Test func `room that was reserved and not used is given back`() throws {
    try inTemporaryFolder { folder in
      var file = try WholeFile(at: folder("a"))
      try file.reserve(10_000)
      try file.write([1, 2, 3])
      #expect(file.length == 3)
      try file.finish()
      #expect(try folder.bytes("a") == [1, 2, 3])
    }
  }

  @Test func `what is cut off is gone`() throws {
    try inTemporaryFolder { folder in
      var file = try WholeFile(at: folder("a"))
      try file.write([1, 2, 3])
      try file.cut(to: 2)
      try file.write([9])
      try file.finish()
      #expect(try folder.bytes("a") == [1, 2, 9])
    }
  }

  @Test func `room that there is not is refused before anything is written`() async {
    await #expect(processExitsWith: .success) {
      try inTemporaryFolder { folder in
        limitFileSize(to: 6000)
        do throws(SoundFileError) {
          var file = try WholeFile(at: folder("a"))
          try file.reserve(6001)
          exit(1)
        } catch {
          guard case .system(.write, _, let failure) = error, failure.code == EFBIG else {
            exit(2)
          }
        }
        exit(try folder.names.isEmpty ? 0 : 3)
      }
    }
  }
}
