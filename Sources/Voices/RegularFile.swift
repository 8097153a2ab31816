import Foundation

/// A plain file read whole, never through a link and never more than was expected of it.
struct RegularFile {
  let bytes: [UInt8]

  /// Why a path did not lead to one.
  enum Refusal: Error, Hashable {
    case missing
    /// A folder, a link, a pipe or a device.
    case notAFile
    case tooLarge(bytes: Int, limit: Int)
    case unreadable
  }

  /// Reads the file at `path`, at most `limit` bytes long.
  init(at path: String, limit: Int) throws(Refusal) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw .missing
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { throw .notAFile }
    let size = attributes[.size] as? Int ?? 0
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable }
    bytes = Array(data)
  }
}
