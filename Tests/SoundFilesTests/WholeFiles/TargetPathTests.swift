import Foundation
import Testing

@testable import SoundFiles

@Suite struct TargetPathTests {
  @Test func `a missing folder is named in the error`() throws {
    try inTemporaryFolder { folder in
      let error = #expect(throws: SoundFileError.self) {
        try WholeFile.write("", to: folder("nowhere/a"))
      }
      #expect(error?.description.contains("nowhere/a: cannot create it: its folder") == true)
      #expect(error?.remedy == .nameAnOutput)
    }
  }

  @Test func `a folder is not replaced`() throws {
    try inTemporaryFolder { folder in
      #expect(throws: SoundFileError.notAFile(.create, path: folder.path, .folder)) {
        try WholeFile.write("", to: folder.path)
      }
    }
  }

  @Test func `a pipe is not replaced`() throws {
    try inTemporaryFolder { folder in
      mkfifo(folder("pipe"), 0o600)
      #expect(throws: SoundFileError.notAFile(.create, path: folder("pipe"), .pipe)) {
        try WholeFile.write("", to: folder("pipe"))
      }
    }
  }

  @Test func `a device is told apart`() {
    // Asked of its kind only: to try a write would, if it were not refused, destroy the device.
    var status = stat()
    stat("/dev/null", &status)
    #expect(SoundFileError.FileKind(status) == .device)
  }

  @Test(arguments: ["there", "not there yet"])
  func `a link stays a link, and the file it leads to is written`(content: String) throws {
    try inTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder("deep"), withIntermediateDirectories: true)
      if content == "there" { try WholeFile.write("old", to: folder("deep/file")) }
      symlink("deep/file", folder("link"))
      try WholeFile.write("new", to: folder("link"))
      #expect(try folder.text("deep/file") == "new")
      let link = try FileManager.default.destinationOfSymbolicLink(atPath: folder("link"))
      #expect(link == "deep/file")
    }
  }

  @Test func `a link to itself leads nowhere`() throws {
    try inTemporaryFolder { folder in
      symlink("loop", folder("loop"))
      #expect(
        throws: SoundFileError.system(.create, path: folder("loop"), SystemFailure(ELOOP))
      ) {
        try WholeFile.write("", to: folder("loop"))
      }
    }
  }

  @Test func `a name too long is refused before the work`() throws {
    try inTemporaryFolder { folder in
      let path = folder(String(repeating: "n", count: 300))
      #expect(throws: SoundFileError.system(.create, path: path, SystemFailure(ENAMETOOLONG))) {
        _ = try WholeFile(at: path)
      }
    }
  }

  @Test func `a path is not cut at its NUL`() throws {
    try inTemporaryFolder { folder throws in
      let path = folder("a\0b")
      #expect(throws: SoundFileError.system(.create, path: path, .invalidPath)) {
        try WholeFile.write("", to: path)
      }
      #expect(try folder.names.isEmpty)
    }
  }
}
