import CueKit
import Foundation
import Testing

struct SessionPlanOpenOutputTests {
  @Test func `what goes into a pipe is the track, byte for byte`() async throws {
    let folder = try TemporaryFolder()
    let plan = try await SmallRoutine.plan
    try plan.render(to: folder.file("file.wav"))

    let pipe = Pipe()
    let reading = Task { try pipe.fileHandleForReading.readToEnd() }
    let track = try plan.render(
      to: OpenOutput("a pipe", descriptor: pipe.fileHandleForWriting.fileDescriptor))
    try pipe.fileHandleForWriting.close()
    #expect(try await reading.value == folder.bytes("file.wav"))
    #expect(track.path == "a pipe")
  }

  @Test func `an output that takes nothing is an error`() async throws {
    let plan = try await SmallRoutine.plan
    let error = #expect(throws: SessionError.self) {
      try plan.render(to: OpenOutput("nothing", descriptor: -1))
    }
    #expect(error?.description.hasPrefix("error: nothing: cannot write it: ") == true)
  }
}
