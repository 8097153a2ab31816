#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a finished file will stand, once symbolic links are followed.
///
/// A link stays a link: the file it leads to is replaced. A folder, pipe, device or socket is
/// refused, since a rename would destroy it.
struct TargetPath {
  let path: String
  let folder: String

  init(_ given: String) throws(SoundFileError) {
    let kind = try SoundFileError.during(.create, given) { () throws(SystemFailure) in
      try TargetPath.kind(of: given)
    }
    if let kind { throw .notAFile(.create, path: given, kind) }
    path = try SoundFileError.during(.create, given) { () throws(SystemFailure) in
      try TargetPath.followLinks(from: given)
    }
    folder = TargetPath.folder(of: path)
  }

  /// Makes a new name in the folder survive a power cut.
  ///
  /// A folder that may be written but not listed cannot be opened, and so not flushed either.
  func flushFolder() throws(SystemFailure) {
    let found = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard found >= 0 else { return }
    try OpenFile(adopting: found).flush()
  }

  /// What stands at the path already, where that is no file; nil too if nothing does.
  private static func kind(
    of path: String
  ) throws(SystemFailure) -> SoundFileError.FileKind? {
    guard !path.utf8.contains(0) else { throw .invalidPath }
    guard !path.isEmpty else { throw .notFound }
    var status = stat()
    do throws(SystemFailure) { try checked { stat(path, &status) } } catch {
      // Nothing there is well, and so is a link to nothing yet.
      if error == .notFound { return nil }
      throw error
    }
    return SoundFileError.FileKind(status)
  }

  private static func followLinks(from given: String) throws(SystemFailure) -> String {
    var path = given
    for _ in 0..<40 {
      guard let next = destination(ofLinkAt: path) else { return path }
      path = next.hasPrefix("/") ? next : folder(of: path) + "/" + next
    }
    throw SystemFailure(ELOOP)
  }

  private static func destination(ofLinkAt path: String) -> String? {
    var text = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &text, text.count)
    guard count >= 0 else { return nil }
    return String(decoding: text[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
