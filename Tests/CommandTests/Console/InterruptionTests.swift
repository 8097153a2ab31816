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

  @Test func `an engine and what it started do not outlive a program that was killed`()
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.write(Routines.unrecorded, to: "small.yaml")
    let engine = folder.file("talk")
    try folder.write(
      """
      #!/bin/sh
      trap '' INT TERM HUP
      sleep 300 &
      echo $! $$ >> '\(folder.path)/started'
      sleep 0.5
      touch '\(folder.path)/ready'
      sleep 300

      """, to: "talk")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine)
    let command = "[\(engine), \"{out}\"]"
    let run = try await Cuewave(in: folder).during(
      "render", "small.yaml", "--engine", command
    ) { render in
      render.send(SIGKILL) { FileManager.default.fileExists(atPath: folder.file("ready")) }
      return try await render.ended()
    }
    #expect(run.ending == .signal(SIGKILL))
    try await Task.sleep(for: .seconds(1))
    let started = try String(contentsOfFile: folder.file("started"), encoding: .utf8)
    let ids = started.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
    #expect(ids.count >= 2)
    #expect(try ids.filter { try !Self.isDead($0) } == [])
  }

  /// Whether a process runs no more; a machine without an init keeps its number.
  private static func isDead(_ id: pid_t) throws -> Bool {
    let ps = Process()
    let pipe = Pipe()
    ps.executableURL = URL(filePath: "/bin/ps")
    ps.arguments = ["-o", "stat=", "-p", "\(id)"]
    ps.standardOutput = pipe
    try ps.run()
    let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
    ps.waitUntilExit()
    let state = String(decoding: printed, as: UTF8.self)
    return state.allSatisfy(\.isWhitespace) || state.hasPrefix("Z")
  }
}

extension TemporaryFolder {
  fileprivate var holdsSomething: Bool { (try? !names.isEmpty) ?? false }
}
