#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The name that an unfinished file has for a while; the name goes when its owner goes.
struct TemporaryName: ~Copyable {
  private let path: String
  private let place: Int?
  private var exists = false

  /// Chooses a name in `folder`, and makes nothing yet.
  init(in folder: String) {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    path = folder + "/.cuewave-" + String(repeating: "0", count: 16 - digits.count) + digits
    place = TemporaryNames.note(path)
  }

  deinit {
    if exists { unlink(path) }
    TemporaryNames.forget(place)
  }

  /// Makes a new file of that name, with the permissions of the umask.
  mutating func makeFile() throws(SystemFailure) -> OpenFile {
    let file = try OpenFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666)
    exists = true
    return file
  }

  /// Gives an unnamed file this name.
  mutating func take(_ file: borrowing OpenFile) throws(SystemFailure) {
    try file.link(to: path)
    exists = true
  }

  /// Moves the file to `target`, in place of what stood there.
  mutating func move(to target: String) throws(SystemFailure) {
    try checked { rename(path, target) }
    exists = false
  }
}
