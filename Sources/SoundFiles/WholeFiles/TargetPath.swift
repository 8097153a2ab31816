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
    path = try SoundFileError.during(.create, given) { () throws(SystemFailure) in
      try TargetPath.followLinks(from: given)
    }
    folder = TargetPath.folder(of: path)
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    if let kind = SoundFileError.FileKind(status) { throw .notAFile(path: given, kind) }
  }

  /// Makes a new name in the folder survive a power cut.
  ///
  /// A folder that may be written but not listed cannot be opened, and so not flushed either.
  func flushFolder() throws(SystemFailure) {
    let found = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard found >= 0 else { return }
    try OpenFile(adopting: found).flush()
  }

  private static func followLinks(from given: String) throws(SystemFailure) -> String {
    guard !given.isEmpty else { throw .notFound }
    guard !given.utf8.contains(0) else { throw .invalidPath }
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
