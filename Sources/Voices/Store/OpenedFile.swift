import Foundation

/// A plain file that is open for reading, never through a link, and closed with its owner.
struct OpenedFile: ~Copyable {
  let size: Int
  private let number: Int32

  /// Opens the file at `path`; nil where there is none that can be read.
  init?(_ path: String) {
    let number = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard number >= 0 else { return nil }
    var status = stat()
    guard fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(number)
      return nil
    }
    self.number = number
    size = Int(status.st_size)
  }

  deinit { close(number) }

  /// Fills `room` with what stands from `start` on; false when not all of it is there.
  func read(_ room: UnsafeMutableRawBufferPointer, at start: Int) -> Bool {
    var held = 0
    while held < room.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: room[held...])
      let read = pread(number, rest.baseAddress, rest.count, off_t(start + held))
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { return false }
      held += read
    }
    return true
  }

  /// The first `count` bytes; nil when there are fewer.
  func bytes(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return bytes.withUnsafeMutableBytes { read($0, at: 0) } ? bytes : nil
  }

  /// The eight bytes from `start` on as a number, the low byte first; nil when they are not there.
  func word(at start: Int) -> UInt64? {
    var word: UInt64 = 0
    let isRead = withUnsafeMutableBytes(of: &word) { read($0, at: start) }
    return isRead ? UInt64(littleEndian: word) : nil
  }

  /// The sum of the first `count` bytes; nil when they cannot be read.
  func sum(of count: Int) -> UInt64? {
    var sum = WordSum()
    let isRead = withUnsafeTemporaryAllocation(byteCount: Self.piece, alignment: 64) { room in
      for place in stride(from: 0, to: count, by: Self.piece) {
        let part = UnsafeMutableRawBufferPointer(rebasing: room[..<min(Self.piece, count - place)])
        guard read(part, at: place) else { return false }
        sum.add(UnsafeRawBufferPointer(part))
      }
      return true
    }
    return isRead ? sum.value : nil
  }

  /// Whole words, and few enough to stay in the cache of a core.
  private static let piece = 1 << 16
}
