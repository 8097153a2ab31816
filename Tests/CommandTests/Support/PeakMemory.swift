import Foundation
import Synchronization

/// The most memory a running program has held, asked for every two milliseconds while it runs.
///
/// `ru_maxrss` would not do: what is started with `posix_spawn` inherits the peak of its starter.
/// A thread of its own, because tests may keep all others busy.
final class PeakMemory: Sendable {
  private let peak = Mutex<Int?>(nil)

  init(of id: pid_t) {
    Thread.detachNewThread { [weak self] in
      while let bytes = PeakMemory.bytes(of: id), let self {
        self.peak.withLock { $0 = max($0 ?? 0, bytes) }
        usleep(2000)
      }
    }
  }

  /// The peak in bytes so far; nil where the system does not tell.
  var bytes: Int? { peak.withLock { $0 } }

  private static func bytes(of id: pid_t) -> Int? {
    let status = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let number = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return number.flatMap { Int($0) }.map { $0 * 1024 }
  }
}
