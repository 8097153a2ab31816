internal import Foundation
internal import SoundFiles

/// Something open that takes bytes and is no file with a name: a pipe, a terminal, a socket.
public struct OpenOutput: Hashable, Sendable {
  /// What messages call it.
  public let name: String
  /// Its descriptor, open for writing.
  public let descriptor: Int32

  /// The standard output of this process.
  public static let standardOutput = OpenOutput("standard output", descriptor: STDOUT_FILENO)

  /// Takes what is open as `descriptor`; it stays open.
  public init(_ name: String, descriptor: Int32) {
    self.name = name
    self.descriptor = descriptor
  }

  /// Whether a person reads along.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all of a text, or says why it cannot.
  public func write(_ text: String) throws(SessionError) { try write(Array(text.utf8)) }

  /// Writes all of some bytes, or says why it cannot.
  public func write(_ bytes: [UInt8]) throws(SessionError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw .soundFile(.system(.write, path: name, SystemFailure(errno)))
      }
      rest = rest.dropFirst(count)
    }
  }
}
