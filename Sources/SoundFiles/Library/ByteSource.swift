#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file being read, wherever they lie.
protocol ByteSource {
  /// How many there are.
  var count: Int { get }
  /// Copies bytes from `offset` on; answers how many, fewer than there is place for at the end.
  func copy(from offset: Int, into target: UnsafeMutableRawBufferPointer) -> Int
}

extension ByteSource {
  /// Up to `count` bytes; fewer only at the end.
  func bytes(_ count: Int, at offset: Int) -> [UInt8] {
    guard offset >= 0, offset < self.count, count > 0 else { return [] }
    let count = min(count, self.count - offset)
    return [UInt8](unsafeUninitializedCapacity: count) { target, held in
      held = copy(from: offset, into: UnsafeMutableRawBufferPointer(target))
    }
  }

  /// The number in `count` bytes at `offset`, or nil past the end.
  func number(at offset: Int, bytes count: Int, _ order: ByteOrder) -> UInt64? {
    bytes(count, at: offset).number(at: 0, bytes: count, order)
  }

  /// True if these ASCII letters stand at `offset`.
  func holds(_ letters: StaticString, at offset: Int = 0) -> Bool {
    bytes(letters.utf8CodeUnitCount, at: offset).holds(letters, at: 0)
  }
}

extension [UInt8]: ByteSource {
  func copy(from offset: Int, into target: UnsafeMutableRawBufferPointer) -> Int {
    let found = dropFirst(offset).prefix(target.count)
    target.copyBytes(from: found)
    return found.count
  }
}

/// The bytes of an open file; keeps the first failure of a read, since libsndfile loses it.
final class BytesOnDisk: ByteSource {
  let count: Int
  private let file: OpenFile
  private let path: String
  private(set) var failure: SoundFileError?

  /// Opens the file at `path`, which is one, and no larger than `limits` say.
  init(path: String, limits: ReadLimits) throws(SoundFileError) {
    let file = try SoundFileError.during(.read, path) { () throws(SystemFailure) in
      // Without O_NONBLOCK a pipe would be waited for, before anyone could refuse it.
      try OpenFile(path, O_RDONLY | O_NONBLOCK)
    }
    let status = try SoundFileError.during(.read, path) {
      () throws(SystemFailure) -> stat in try file.status
    }
    if let kind = SoundFileError.FileKind(status) { throw .notAFile(.read, path: path, kind) }
    count = Int(status.st_size)
    guard count <= limits.bytes else {
      throw .beyondLimit(name: path, quantity: "bytes", found: count, accepted: 0...limits.bytes)
    }
    self.file = file
    self.path = path
  }

  func copy(from offset: Int, into target: UnsafeMutableRawBufferPointer) -> Int {
    do throws(SystemFailure) {
      return try file.read(into: target, at: offset)
    } catch {
      failure = failure ?? .system(.read, path: path, error)
      return 0
    }
  }
}
