/// Why a folder cannot be used.
public struct FolderError: Error, Hashable, Sendable {
  /// The folder's path as it was given.
  public let path: String
  /// What stands in the way.
  public let reason: Reason

  /// What stands in the way of using a folder.
  public enum Reason: Hashable, Sendable {
    /// Nothing is at the path.
    case missing
    /// Something else is at the path.
    case notAFolder
    /// It may not be read; the system's own words.
    case unreadable(String)
    /// It cannot be made; the system's own words.
    case cannotBeMade(String)
  }
}

extension FolderError: CustomStringConvertible {
  /// One sentence: the folder, what was found, what was expected.
  public var description: String {
    switch reason {
    case .missing: "\(path): there is no such folder"
    case .notAFolder: "\(path): is a file, expected a folder"
    case .unreadable(let words): "\(path): cannot read the folder: \(words)"
    case .cannotBeMade(let words): "\(path): cannot make the folder: \(words)"
    }
  }
}
