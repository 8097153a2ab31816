import Foundation
import Subprocess

/// A process that ends an engine, and all that it has started, when this process was killed and
/// cannot.
///
/// It waits at a pipe that nobody but this process writes to, and which the system closes however
/// this process ends. The shell that it is sees one number and no word of a session.
final class EngineWarden: Sendable {
  private let outlet: Int32
  private let inlet: Int32

  /// Makes the pipe; nil where the system has none left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (outlet, inlet) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    close(outlet)
    close(inlet)
  }

  /// The group that is named first is killed when the pipe ends.
  private static let orders =
    "read -r group || exit; read -r more; kill -s KILL -- \"-$group\""

  /// Waits until the task is cancelled, in a group of its own that no terminal interrupts.
  func serve() async {
    var options = PlatformOptions()
    options.processGroupID = 0
    _ = try? await Subprocess.run(
      .path(SpeechProgram.filePath("/bin/sh")), arguments: ["-c", Self.orders],
      environment: .custom([:]),
      platformOptions: options,
      input: .fileDescriptor(SpeechProgram.descriptor(outlet), closeAfterSpawningProcess: false),
      output: .discarded, error: .discarded)
  }

  /// Names the group of processes to end.
  func watch(_ group: pid_t) {
    let name = Array("\(group)\n".utf8)
    _ = name.withUnsafeBytes { write(inlet, $0.baseAddress, $0.count) }
  }
}
