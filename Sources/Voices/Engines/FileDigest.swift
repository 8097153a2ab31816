import Crypto
import Foundation

/// What a file holds, in 64 digits.
enum FileDigest {
  /// The SHA-256 of the file at `path`, in hexadecimal; nil for a path that leads to none.
  static func of(_ path: String) -> String? {
    guard path.hasPrefix("/"), let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    var hash = SHA256()
    do {
      while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
        hash.update(data: piece)
      }
    } catch {
      return nil
    }
    return hash.finalize().hexadecimal
  }
}
