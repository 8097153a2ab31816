import Foundation
import Testing

@testable import SoundFiles

@Suite struct EarlyFlushTests {
  @Test func `what an early flush lost is told at the end, though the last would not know`() throws
  {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let output = OpenFile(adopting: ends[1])
    defer { close(ends[0]) }
    let early = EarlyFlush(step: 10)
    // A pipe cannot be flushed.
    early.note(10, of: output)
    #expect(throws: SystemFailure(EINVAL)) { try early.settle() }
  }

  @Test func `a file is flushed no sooner than its step`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let output = OpenFile(adopting: ends[1])
    defer { close(ends[0]) }
    let early = EarlyFlush(step: 10)
    early.note(9, of: output)
    try early.settle()
  }

  @Test func `a file flushed again and again is whole`() throws {
    try inTemporaryFolder { folder in
      let early = EarlyFlush(step: 2)
      let file = try OpenFile(folder("a"), O_RDWR | O_CREAT, mode: 0o600)
      for index in 0..<20 {
        try [UInt8(index)].withUnsafeBytes { try file.write($0, at: index) }
        early.note(index + 1, of: file)
      }
      try early.settle()
      #expect(try folder.bytes("a") == (0..<20).map { UInt8($0) })
    }
  }
}
