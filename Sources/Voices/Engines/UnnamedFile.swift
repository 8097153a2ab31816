import Foundation
import SoundFiles

/// Bytes to be read by another process, in a file that has no name: gone when nobody has it open.
struct UnnamedFile: ~Copyable {
  private let descriptor: Int32

  /// Writes `bytes` to a file in `folder` and takes its name away.
  init(_ bytes: [UInt8], in folder: borrowing PrivateFolder) throws(EngineFailure) {
    let path = folder.file("input")
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .noWorkingFolder(path: path, SystemFailure(errno)) }
    unlink(path)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .noWorkingFolder(path: path, SystemFailure(errno)) }
      rest = rest.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }

  /// Hands the open file over; whoever takes it closes it.
  consuming func taken() -> Int32 {
    let descriptor = descriptor
    discard self
    return descriptor
  }
}
