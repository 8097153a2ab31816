#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that nobody can see yet: without a name where the system has that, else under a
/// temporary one.
struct UnfinishedFile: ~Copyable {
  let file: OpenFile
  private var name: TemporaryName?

  /// Makes an empty one in `folder`.
  init(in folder: String) throws(SystemFailure) {
    if let unnamed = OpenFile.unnamed(in: folder) {
      self.init(unnamed, named: nil)
    } else {
      var name = TemporaryName(in: folder)
      let file = try name.makeFile()
      self.init(file, named: name)
    }
  }

  private init(_ file: consuming OpenFile, named name: consuming TemporaryName?) {
    self.file = file
    self.name = name
  }

  /// Makes it the file at `target`, in one step, in place of what stood there.
  mutating func appear(at target: TargetPath) throws(SystemFailure) {
    if name == nil {
      do throws(SystemFailure) { return try file.link(to: target.path) } catch {
        guard error == .alreadyThere else { throw error }
      }
      // A link replaces nothing, a rename does.
      var name = TemporaryName(in: target.folder)
      try name.take(file)
      self.name = consume name
    }
    try name?.move(to: target.path)
  }
}

extension OpenFile {
  /// A file without a name in `folder`, or nil where the system has none.
  fileprivate static func unnamed(in folder: String) -> OpenFile? {
    #if os(Linux)
      // O_TMPFILE, a macro that Swift does not import.
      let found = open(folder, 0o20_000_000 | O_DIRECTORY | O_RDWR | O_CLOEXEC, 0o666)
      guard found >= 0 else { return nil }
      let file = OpenFile(adopting: found)
      guard access(file.linkPath, F_OK) == 0 else { return nil }
      return file
    #else
      return nil
    #endif
  }

  /// Gives an unnamed file the name `path`, which nothing may have yet.
  func link(to path: String) throws(SystemFailure) {
    try checked { linkat(AT_FDCWD, linkPath, AT_FDCWD, path, AT_SYMLINK_FOLLOW) }
  }

  private var linkPath: String { "/proc/self/fd/\(descriptor)" }
}
