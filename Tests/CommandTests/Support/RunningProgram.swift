import Foundation
import Synchronization

/// A program that runs, with its output in files so that no pipe can fill up.
final class RunningProgram: Sendable {
  /// Its number.
  let id: pid_t

  private let task: Task<Run, any Error>

  init(
    _ program: URL, _ arguments: [String], _ folder: TemporaryFolder,
    _ environment: [String: String],
    _ limit: Duration, watch: Cuewave.Watch = .nothing
  ) throws {
    let notes = try TemporaryFolder()
    let (output, errors) = (try notes.handle("output"), try notes.handle("errors"))
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    let end = End()
    process.terminationHandler = { end.reach($0) }
    let start = ContinuousClock.now
    try process.run()
    let id = process.processIdentifier
    let memory = watch == .memory ? PeakMemory(of: id) : nil
    let guardian = Task {
      try await Task.sleep(for: limit)
      kill(id, SIGKILL)
    }
    self.id = id
    task = Task {
      let ending = await end.reached
      guardian.cancel()
      return Run(
        ending: ending, output: try notes.bytes("output"), errors: try notes.text("errors"),
        time: .now - start, peakMemory: memory?.bytes)
    }
  }

  /// Waits for its end.
  func ended() async throws -> Run { try await task.value }

  /// It ended before what was waited for.
  struct Gone: Error {}

  /// Waits until it has begun a file in `folder` that cannot be seen yet.
  func begunFile(in folder: TemporaryFolder) async throws {
    while !OpenFiles.unfinished(of: id, in: folder) {
      guard kill(id, 0) == 0 else { throw Gone() }
      try await Task.sleep(for: .milliseconds(2))
    }
  }
}

/// The moment at which a process ends.
private final class End: Sendable {
  private let state = Mutex<
    (ending: Run.Ending?, waiting: CheckedContinuation<Run.Ending, Never>?)
  >(
    (nil, nil))

  func reach(_ process: Process) {
    let status = process.terminationStatus
    let ending: Run.Ending =
      process.terminationReason == .uncaughtSignal ? .signal(status) : .status(status)
    let waiting = state.withLock { state in
      state.ending = ending
      return state.waiting.take()
    }
    waiting?.resume(returning: ending)
  }

  var reached: Run.Ending {
    get async {
      await withCheckedContinuation { waiting in
        let ending = state.withLock { state in
          if state.ending == nil { state.waiting = waiting }
          return state.ending
        }
        if let ending { waiting.resume(returning: ending) }
      }
    }
  }
}
