import Foundation
import Synchronization

/// A file that stays open while its owner lives, so that it can be read after it was removed.
///
/// A process may have so many files open and no more: half of them at most are held.
final class HeldFile: Sendable {
  let file: OpenedFile

  /// Holds `file`; nil, and it is closed, when there are `most` already.
  init?(_ file: consuming OpenedFile, most: Int = usualMost) {
    let isHeld = Self.held.withLock { held in
      guard held < most else { return false }
      held += 1
      return true
    }
    guard isHeld else { return nil }
    self.file = file
  }

  deinit { Self.held.withLock { $0 -= 1 } }

  private static let held = Mutex(0)

  /// Half of what the system allows, 128 where it does not say; never more than 512.
  static let usualMost: Int = {
    var limit = rlimit()
    #if os(Linux)
      let isKnown = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
    #else
      let isKnown = getrlimit(RLIMIT_NOFILE, &limit) == 0
    #endif
    return isKnown ? Int(min(limit.rlim_cur, 1024)) / 2 : 128
  }()
}
