import Foundation
import Testing

struct InterruptionTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
  func `whatever ends a render leaves nothing behind`(signal: Int32) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Routines.long, to: "long.yaml")
    let cuewave = Cuewave(in: folder, program: Cuewave.besideTests)
    let run = try await cuewave.during("render", "long.yaml") { render in
      let id = render.id
      render.send(signal) { OpenFiles.unfinished(of: id, in: folder) }
      return try await render.ended()
    }
    #expect(run.ending == .signal(signal))
    #expect(try folder.names == ["long.yaml"])
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal while lines are spoken ends the engine and takes its folders away`(
    signal: Int32
  ) async throws {
    let folder = try TemporaryFolder()
    let temporary = try TemporaryFolder()
    try folder.write(Routines.talkative, to: "talk.yaml")
    var cuewave = Cuewave(in: folder)
    cuewave.environment["TMPDIR"] = temporary.path
    let run = try await cuewave.during("render", "talk.yaml") { render in
      render.send(signal) { temporary.holdsSomething }
      return try await render.ended()
    }
    #expect(run.ending == .signal(signal))
    #expect(run.errors == "")
    #expect(try temporary.names.isEmpty)
    #expect(try folder.names == ["talk.yaml"])
  }
}

extension TemporaryFolder {
  fileprivate var holdsSomething: Bool { (try? !names.isEmpty) ?? false }
}
