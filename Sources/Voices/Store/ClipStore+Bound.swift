import Foundation
import Synchronization

extension ClipStore {
  /// The most that the store may hold, in bytes: about four hours of speech.
  public static let usualBound = 512 << 20

  /// Recordings used since this long ago, in seconds, stay: a session may be at work with them.
  static let recent = 3600.0

  /// Removes the recordings that were not used for the longest time, until the store holds at most
  /// `bound` bytes; what is left of writers that were killed goes too.
  ///
  /// Whoever is reading a recording keeps what it has open, and any number of processes may do this
  /// at once.
  public func shrink(to bound: Int = usualBound) { shrink(to: bound, unusedFor: Self.recent) }

  func shrink(to bound: Int, unusedFor age: Double) {
    let files = files
    var held = files.reduce(0) { $0 + $1.size }
    let limit = Date().timeIntervalSince1970 - age
    for file in files.sorted(by: { $0.used < $1.used }) where file.used <= limit {
      guard held > bound || !file.isRecording else { continue }
      guard unlink(file.path) == 0 else { continue }
      held -= file.size
    }
  }

  /// Keeps the store within its bound; once in the life of a process is enough.
  func shrinkOnce(to bound: Int = usualBound) {
    let isFirst = Self.shrunk.withLock { $0.insert(folder).inserted }
    if isFirst { shrink(to: bound) }
  }

  /// The endings of what is kept: recordings, and finished clips.
  private static let endings = [".wav", ".clip"]

  private static let shrunk = Mutex<Set<String>>([])

  private struct File {
    let path: String
    let size: Int
    /// When it was last used, in seconds since 1970.
    let used: Double
    let isRecording: Bool
  }

  private var files: [File] {
    folders.flatMap { folder in
      names(in: folder).compactMap { name in
        let path = folder + "/" + name
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        #if os(macOS)
          let used = status.st_mtimespec
        #else
          let used = status.st_mtim
        #endif
        return File(
          path: path, size: Int(status.st_size),
          used: Double(used.tv_sec) + Double(used.tv_nsec) / 1e9,
          isRecording: !name.hasPrefix(".") && Self.endings.contains(where: name.hasSuffix))
      }
    }
  }

  /// The subfolders that the store itself makes; nothing else is ever looked into.
  private var folders: [String] {
    names(in: folder).filter { name in
      name.utf8.count == 2 && name.allSatisfy(\.isHexDigit)
    }.map { folder + "/" + $0 }
  }

  private func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
