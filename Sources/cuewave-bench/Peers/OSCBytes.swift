/// Bytes as Open Sound Control 1.0 lays them out: big-endian, everything a multiple of four long.
struct OSCBytes {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
  }

  mutating func add(_ number: Float) { add(number.bitPattern) }

  mutating func add(_ text: String) {
    let utf8 = Array(text.utf8) + [0]
    bytes += utf8 + [UInt8](repeating: 0, count: (4 - utf8.count % 4) % 4)
  }

  /// Bytes as they are, up to the next multiple of four.
  mutating func addRaw(_ more: [UInt8]) {
    bytes += more + [UInt8](repeating: 0, count: (4 - more.count % 4) % 4)
  }

  /// A block with its length before it.
  mutating func add(_ block: OSCBytes) {
    add(Int32(block.bytes.count))
    bytes += block.bytes
  }

  /// What is to happen at a time, in seconds from the start.
  mutating func add(_ messages: [OSCBytes], at seconds: Double) {
    var bundle = OSCBytes()
    bundle.add("#bundle")
    bundle.add(UInt64(seconds * 4_294_967_296))
    for message in messages { bundle.add(message) }
    add(bundle)
  }

  /// A message; its arguments are numbers and texts.
  static func message(_ address: String, _ arguments: Argument...) -> OSCBytes {
    var message = OSCBytes()
    message.add(address)
    message.add("," + arguments.map(\.tag).joined())
    for argument in arguments {
      switch argument {
      case .number(let number): message.add(Int32(number))
      case .text(let text): message.add(text)
      case .blob(let block): message.add(block)
      }
    }
    return message
  }

  enum Argument {
    case number(Int)
    case text(String)
    case blob(OSCBytes)

    var tag: String {
      switch self {
      case .number: "i"
      case .text: "s"
      case .blob: "b"
      }
    }
  }
}
