import Foundation
import Synchronization

/// Follows the most memory that a process has had, until its end.
///
/// What the system tells of a process that has ended counts its parent's memory too, from which a
/// child begins; so Linux is asked while it runs, every two milliseconds.
final class MemoryWatch: Sendable {
  private let isOver = Mutex(false)
  private let mebibytes = Mutex(0.0)
  private let ended = DispatchSemaphore(value: 0)

  init(of process: pid_t) {
    Thread.detachNewThread { [self] in
      while !isOver.withLock(\.self) {
        if let peak = Self.peak(of: process) { mebibytes.withLock { $0 = max($0, peak) } }
        usleep(2000)
      }
      ended.signal()
    }
  }

  /// Ends it; answers the most there was, in MiB.
  func end() -> Double {
    isOver.withLock { $0 = true }
    ended.wait()
    return mebibytes.withLock(\.self)
  }

  private static func peak(of process: pid_t) -> Double? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 }
  }
}
