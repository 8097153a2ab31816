import Foundation

/// What one process took.
struct Measurement {
  /// Wall clock, in seconds.
  let wall: Double
  /// Processor time of all threads and children, in seconds.
  let processor: Double
  /// The most memory at a time, in MiB.
  let memory: Double
  /// What it printed.
  let output: String

  /// Runs `command` to its end; nil if it failed.
  init?(_ command: [String]) {
    guard let started = Child(command) else { return nil }
    let clock = ContinuousClock()
    let start = clock.now
    let watch = MemoryWatch(of: started.id)
    let output = started.readAll()
    var (status, usage): (Int32, rusage) = (0, rusage())
    while wait4(started.id, &status, 0, &usage) < 0 { if errno != EINTR { return nil } }
    wall = start.duration(to: clock.now) / .seconds(1)
    guard status == 0 else { return nil }
    processor = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    #if os(Linux)
      memory = watch.end()
    #else
      memory = Double(usage.ru_maxrss) / 1_048_576
    #endif
    self.output = output
  }
}

private func seconds(_ time: timeval) -> Double {
  Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
}

/// A process under way, its words caught, its complaints dropped.
private struct Child {
  let id: pid_t
  private let words: FileHandle

  init?(_ command: [String]) {
    let pipe = Pipe()
    #if os(Linux)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe.fileHandleForWriting.fileDescriptor, 1)
    posix_spawn_file_actions_addclose(&actions, pipe.fileHandleForReading.fileDescriptor)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var id: pid_t = 0
    guard posix_spawnp(&id, command[0], &actions, nil, &arguments, environ) == 0 else { return nil }
    try? pipe.fileHandleForWriting.close()
    self.id = id
    words = pipe.fileHandleForReading
  }

  func readAll() -> String {
    String(decoding: (try? words.readToEnd()) ?? Data(), as: UTF8.self)
  }
}

extension [Double] {
  /// The middle one; of an even count the lower of the two.
  var median: Double { isEmpty ? .nan : sorted()[(count - 1) / 2] }
}
