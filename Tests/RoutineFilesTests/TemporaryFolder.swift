import Foundation

/// A folder of files that goes when it is no longer used.
final class TemporaryFolder {
  /// Where it is, ending in `/`.
  let path = NSTemporaryDirectory() + "cuewave-\(UUID().uuidString)/"

  init(_ files: [String: String]) throws {
    for (name, text) in files {
      let url = URL(fileURLWithPath: path + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
