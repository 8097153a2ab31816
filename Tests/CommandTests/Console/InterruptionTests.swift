import Foundation
import Testing

struct InterruptionTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
  func `whatever ends a render leaves nothing behind`(signal: Int32) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Routines.long, to: "long.yaml")
    let cuewave = Cuewave(in: folder, program: Cuewave.besideTests)
    let run = try await cuewave.during("render", "long.yaml") { render in
      try await render.begunFile(in: folder)
      kill(render.id, signal)
      return try await render.ended()
    }
    #expect(run.ending == .signal(signal))
    #expect(try folder.names == ["long.yaml"])
  }
}
