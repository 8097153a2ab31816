internal import Foundation

/// A folder that somebody named.
struct Folder: Sendable {
  let path: String

  /// The path of a file in it.
  func path(of name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// The names in it, sorted; hidden ones are left out.
  var names: [String] {
    get throws(FolderError) {
      guard let kind = Folder.kind(at: path) else { throw error(.missing) }
      guard kind == .folder else { throw error(.notAFolder) }
      do {
        return try FileManager.default.contentsOfDirectory(atPath: path)
          .filter { !$0.hasPrefix(".") }.sorted()
      } catch {
        throw self.error(.unreadable(Folder.words(of: error)))
      }
    }
  }

  /// Makes it, and the folders that lead to it, where they are not there yet.
  func make() throws(FolderError) {
    if Folder.kind(at: path) == .other { throw error(.cannotBeMade("a file has that name")) }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw self.error(.cannotBeMade(Folder.words(of: error)))
    }
  }

  /// Whether a folder is at `path`; a link to one counts.
  static func isFolder(_ path: String) -> Bool { kind(at: path) == .folder }

  private enum Kind {
    case folder
    case other
  }

  /// What is at `path`; nil if nothing is.
  private static func kind(at path: String) -> Kind? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    return isFolder.boolValue ? .folder : .other
  }

  private func error(_ reason: FolderError.Reason) -> FolderError {
    FolderError(path: path, reason: reason)
  }

  /// What the system said; Foundation keeps it under its own error, in words of its own.
  private static func words(of error: any Error) -> String {
    let error = error as NSError
    let system = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard system.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return String(cString: strerror(Int32(system.code)))
  }
}
