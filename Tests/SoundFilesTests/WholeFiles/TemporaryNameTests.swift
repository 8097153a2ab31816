import Testing

@testable import SoundFiles

@Suite struct TemporaryNameTests {
  @Test func `the file of a temporary name goes with its owner`() throws {
    try inTemporaryFolder { folder throws in
      do {
        var name = TemporaryName(in: folder.path)
        let file = try name.makeFile()
        try [7].withUnsafeBytes { try file.write($0, at: 0) }
        #expect(try folder.names.count == 1)
      }
      #expect(try folder.names.isEmpty)
    }
  }

  @Test func `a moved file replaces what stood there and outlives its temporary name`() throws {
    try inTemporaryFolder { folder in
      try WholeFile.write("old", to: folder("a"))
      do {
        var name = TemporaryName(in: folder.path)
        let file = try name.makeFile()
        try Array("new".utf8).withUnsafeBytes { try file.write($0, at: 0) }
        try name.move(to: folder("a"))
      }
      #expect(try folder.text("a") == "new")
      #expect(try folder.names == ["a"])
    }
  }
}
