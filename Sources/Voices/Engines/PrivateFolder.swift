import Foundation
import SoundFiles

/// A folder that only this user can enter, gone with its contents when its owner is done with it.
///
/// The folder is locked while it is used. The system gives the lock back however a process ends, so
/// a folder of a process that was killed is known, and is cleared away by the next one.
struct PrivateFolder: ~Copyable {
  let path: String
  private let lock: Int32

  init() throws(EngineFailure) {
    let parent = FileManager.default.temporaryDirectory.path
    _ = Self.clearing
    var template = Array((parent + "/\(Self.prefix)XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else {
      throw .noWorkingFolder(path: parent, SystemFailure(errno))
    }
    path = String(cString: made)
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    flock(lock, LOCK_EX | LOCK_NB)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    close(lock)
  }

  func file(_ name: String) -> String { path + "/" + name }

  private static let prefix = "cuewave-voice-"

  /// Clears the folders of others away once, before this process makes its first.
  private static let clearing: Void = clearAbandoned(
    in: FileManager.default.temporaryDirectory.path)

  /// A folder may be this old before it is looked at: between its making and its lock is a moment.
  private static let youth = 60.0

  /// Removes this user's folders in `parent` that no process uses any more.
  static func clearAbandoned(in parent: String, olderThan age: Double = youth) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let path = parent + "/" + name
      guard isOurs(path, olderThan: age) else { continue }
      let lock = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard lock >= 0 else { continue }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: path) }
      close(lock)
    }
  }

  private static func isOurs(_ path: String, olderThan age: Double) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == getuid()
    else { return false }
    #if os(macOS)
      let changed = status.st_mtimespec.tv_sec
    #else
      let changed = status.st_mtim.tv_sec
    #endif
    return Date().timeIntervalSince1970 - Double(changed) >= age
  }
}
