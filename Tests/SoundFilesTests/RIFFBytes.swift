/// Puts RIFF files together, and takes them apart, by another way than the sources do.
enum RIFFBytes {
  static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  static func part(_ name: String, _ body: [UInt8], size: Int? = nil) -> [UInt8] {
    Array(name.utf8) + number(size ?? body.count, 4) + body + (body.count % 2 == 0 ? [] : [0])
  }

  static func format(
    tag: Int = 1, channels: Int = 1, rate: Int = 8000, bits: Int = 16
  ) -> [UInt8] {
    let frame = channels * bits / 8
    return number(tag, 2) + number(channels, 2) + number(rate, 4) + number(rate * frame, 4)
      + number(frame, 2) + number(bits, 2)
  }

  static func file(_ parts: [UInt8]...) -> [UInt8] {
    let body = Array("WAVE".utf8) + parts.joined()
    return Array("RIFF".utf8) + number(body.count, 4) + body
  }

  /// A mono file of 16-bit samples, whose sound says it is `size` bytes long.
  static func wav(_ samples: [Int16], size: Int? = nil) -> [UInt8] {
    let sound = samples.flatMap { number(Int($0), 2) }
    return file(part("fmt ", format()), part("data", sound, size: size))
  }

  /// The parts of a file or list, in order.
  static func parts(_ bytes: [UInt8], from start: Int = 12) -> [(name: String, body: [UInt8])] {
    var parts: [(name: String, body: [UInt8])] = []
    var rest = bytes.dropFirst(start)
    while rest.count >= 8 {
      let name = String(decoding: rest.prefix(4), as: UTF8.self)
      let size = rest.dropFirst(4).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      parts.append((name, Array(rest.dropFirst(8).prefix(size))))
      rest = rest.dropFirst(8 + size + size % 2)
    }
    return parts
  }
}
