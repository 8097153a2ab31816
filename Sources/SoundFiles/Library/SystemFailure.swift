#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the operating system answered when it could not do something: its `errno`.
public struct SystemFailure: Error, Hashable, Sendable {
  /// The number, as in `errno.h`.
  public let code: Int32

  /// Keeps `code`.
  public init(_ code: Int32) { self.code = code }

  /// The path does not lead to anything.
  public static let notFound = SystemFailure(ENOENT)
  /// The path can mean no file, for example because it holds a NUL.
  public static let invalidPath = SystemFailure(EINVAL)
  /// Something has that name.
  static let alreadyThere = SystemFailure(EEXIST)
  /// The device failed.
  public static let inputOutput = SystemFailure(EIO)

  /// True when more room, or another try, may help: a full disk, a spent quota, no descriptor left.
  public var mayPass: Bool { [ENOSPC, EDQUOT, EMFILE, ENFILE, ENOMEM, EAGAIN].contains(code) }
}

extension SystemFailure: CustomStringConvertible {
  /// The system's own words, for example "No space left on device".
  public var description: String { String(cString: strerror(code)) }
}

/// Makes the C call again while signals interrupt it; a negative result becomes an error.
@discardableResult
func checked<Result: SignedInteger>(_ call: () -> Result) throws(SystemFailure) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw SystemFailure(code) }
  }
}
