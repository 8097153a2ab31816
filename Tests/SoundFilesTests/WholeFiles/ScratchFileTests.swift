import SoundFiles
import Testing

@Suite struct ScratchFileTests {
  @Test func `samples come back from their places, in any order`() throws {
    try inTemporaryFolder { folder in
      let file = try ScratchFile<Float>(in: folder.path)
      let first = try file.append(ContiguousArray<Float>([1, -0.5, .nan]).span)
      let second = try file.append(ContiguousArray<Float>([0.25]).span)
      let none = try file.append(ContiguousArray<Float>().span)
      #expect(try file.read(1, at: second) == [0.25])
      #expect(try file.read(2, at: first) == [1, -0.5])
      #expect(try file.read(0, at: none).isEmpty)
    }
  }

  @Test func `samples of 16 bits take half the room`() throws {
    try inTemporaryFolder { folder in
      let file = try ScratchFile<Int16>(in: folder.path)
      _ = try file.append(ContiguousArray<Int16>([1, -2]).span)
      let second = try file.append(ContiguousArray<Int16>([.min, .max]).span)
      #expect(second == 2)
      #expect(try file.read(3, at: 1) == [-2, .min, .max])
    }
  }

  @Test func `nobody sees it, and nothing is left of it`() throws {
    try inTemporaryFolder { folder in
      do {
        let file = try ScratchFile<Float>(in: folder.path)
        _ = try file.append(ContiguousArray<Float>(repeating: 1, count: 100_000).span)
        #if os(Linux)
          #expect(try folder.names.isEmpty)
        #endif
      }
      #expect(try folder.names.isEmpty)
    }
  }

  @Test func `what was never kept cannot be read`() throws {
    try inTemporaryFolder { folder in
      let file = try ScratchFile<Float>(in: folder.path)
      _ = try file.append(ContiguousArray<Float>([1, 2]).span)
      let error = #expect(throws: SoundFileError.self) { try file.read(3, at: 0) }
      #expect(error?.description.contains(folder.path) == true)
    }
  }

  @Test func `a folder that is not there is an error`() throws {
    try inTemporaryFolder { folder in
      #expect(throws: SoundFileError.self) { try ScratchFile<Float>(in: folder("none")) }
    }
  }
}
