internal import Foundation

/// The bytes of one file, read without trusting the path to be a short, regular file.
enum TextFile {
  /// The longest file that is read, in bytes: far more than any routine, far less than memory.
  static let longest = 1_000_000

  /// Why a path gave no text.
  enum Refusal: Error, Equatable {
    case missing
    case folder
    case tooLong
    /// The system's reason, such as `Permission denied`.
    case unreadable(String)
  }

  /// Reads a whole file; at most one byte beyond ``longest`` is ever asked for.
  static func bytes(of path: String) throws(Refusal) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw .missing }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Refusal(code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while bytes.count <= longest {
      let piece = try piece(from: descriptor, atMost: longest + 1 - bytes.count)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
    throw .tooLong
  }

  /// The names in a folder, sorted; none when there is no such folder.
  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Whether something that is no folder stands at the path.
  static func exists(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && !isFolder.boolValue
  }

  /// The folder part of a path, ending in `/`; empty for a bare name.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  private static func piece(
    from descriptor: Int32, atMost limit: Int
  ) throws(Refusal) -> ArraySlice<UInt8> {
    var piece = [UInt8](repeating: 0, count: min(limit, 65_536))
    while true {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return piece[..<count] }
      guard errno == EINTR else { throw Refusal(code: errno) }
    }
  }
}

extension TextFile.Refusal {
  /// What a failed `open` or `read` means.
  fileprivate init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .folder
    default: self = .unreadable(String(cString: strerror(code)))
    }
  }
}
