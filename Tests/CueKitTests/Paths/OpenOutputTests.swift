import CueKit
import Foundation
import Testing

struct OpenOutputTests {
  @Test func `all of a text is written`() throws {
    let pipe = Pipe()
    let output = OpenOutput("a pipe", descriptor: pipe.fileHandleForWriting.fileDescriptor)
    try output.write("Grüße\n")
    try output.write("")
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data("Grüße\n".utf8))
    #expect(!output.isTerminal)
  }

  @Test func `more than a pipe takes at once is written whole`() async throws {
    let pipe = Pipe()
    let output = OpenOutput("a pipe", descriptor: pipe.fileHandleForWriting.fileDescriptor)
    let reading = Task { try pipe.fileHandleForReading.readToEnd() }
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try output.write(bytes)
    try pipe.fileHandleForWriting.close()
    #expect(try await reading.value == Data(bytes))
  }

  @Test func `what cannot be written is an error that names the output`() {
    let error = #expect(throws: SessionError.self) {
      try OpenOutput("standard output", descriptor: -1).write("x")
    }
    #expect(
      error?.description == "error: standard output: cannot write it: Bad file descriptor")
  }
}
