import Foundation

/// What the system tells of a running program's files.
enum OpenFiles {
  /// Whether it has begun a file in `folder`: one without a name, or one with a hidden name.
  static func unfinished(of id: pid_t, in folder: TemporaryFolder) -> Bool {
    let hidden = (try? folder.names.contains { $0.hasPrefix(".cuewave-") }) ?? false
    return hidden || links(of: id).contains { $0.hasPrefix(folder.path + "/#") }
  }

  private static func links(of id: pid_t) -> [String] {
    let open = "/proc/\(id)/fd"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: open)) ?? []
    return names.compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(open)/\($0)")
    }
  }
}
