import Foundation
import SoundFiles
import Testing

@Suite struct SoundFileReaderTests {
  @Test func `a missing file is an error of the system`() {
    #expect(throws: SoundFileError.system(.read, path: "/nowhere/a.wav", SystemFailure(ENOENT))) {
      try SoundFileReader.read(path: "/nowhere/a.wav")
    }
  }

  @Test func `a folder is no sound`() throws {
    try inTemporaryFolder { folder in
      #expect(throws: SoundFileError.notAFile(.read, path: folder.path, .folder)) {
        try SoundFileReader.read(path: folder.path)
      }
    }
  }

  @Test func `a pipe is refused, not waited for`() throws {
    try inTemporaryFolder { folder in
      mkfifo(folder("pipe"), 0o600)
      #expect(throws: SoundFileError.notAFile(.read, path: folder("pipe"), .pipe)) {
        try SoundFileReader.read(path: folder("pipe"))
      }
    }
  }

  @Test func `a file larger than its limit is not read at all`() throws {
    try inTemporaryFolder { folder in
      try WholeFile.write(RIFFBytes.wav([1, 2, 3]), to: folder("a"))
      let expected = SoundFileError.beyondLimit(
        name: folder("a"), quantity: "bytes", found: 50, accepted: 0...49)
      #expect(throws: expected) {
        try SoundFileReader.read(path: folder("a"), limits: ReadLimits(bytes: 49, samples: 100))
      }
    }
  }

  @Test func `many threads read at once, and each error keeps its own words`() async throws {
    let good = RIFFBytes.wav([1, 2, 3])
    let bad = RIFFBytes.file(
      RIFFBytes.part("fmt ", RIFFBytes.format(channels: 0)), RIFFBytes.part("data", [1, 0]))
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<50 {
            #expect((try? SoundFileReader.read(bytes: good, name: "good"))?.frames == 3)
            #expect(
              throws: SoundFileError.damaged(name: "bad", detail: "Channel count is zero.")
            ) {
              try SoundFileReader.read(bytes: bad, name: "bad")
            }
          }
        }
      }
    }
  }
}
