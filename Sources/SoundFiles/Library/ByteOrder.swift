/// How a file format orders the bytes of a number.
enum ByteOrder {
  case little
  case big
}

extension [UInt8] {
  /// The number in `count` bytes at `offset`, or nil past the end.
  func number(at offset: Int, bytes count: Int, _ order: ByteOrder) -> UInt64? {
    guard offset >= 0, offset <= self.count - count else { return nil }
    let range = offset..<offset + count
    return switch order {
    case .little: self[range].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    case .big: self[range].reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// True if these ASCII letters stand at `offset`.
  func holds(_ letters: StaticString, at offset: Int = 0) -> Bool {
    let length = letters.utf8CodeUnitCount
    guard offset >= 0, offset <= count - length else { return false }
    return letters.withUTF8Buffer { self[offset..<offset + length].elementsEqual($0) }
  }
}

/// The bytes of `number`, least significant first, as many as its type has.
func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
  withUnsafeBytes(of: number.littleEndian) { Array($0) }
}

/// The bytes of `number`, most significant first, as many as its type has.
func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
  withUnsafeBytes(of: number.bigEndian) { Array($0) }
}
