/// The format and the sound of a WAV or RF64, and nothing else of it.
///
/// Speech engines that write to a pipe announce sizes such as 0x7FFFF000 or 0xFFFFFFFF, and
/// libsndfile has had faults in many of the rarer parts of a WAV. So the file is taken apart here
/// and a plain one, with true sizes, is put together for it.
struct WAVBody {
  private let format: [UInt8]
  private let sound: Range<Int>

  /// Sizes from here on mean "until the end"; no writer to a pipe knew better.
  private static let smallestPlaceholder = 0x7fff_0000

  init(_ bytes: some ByteSource, name: String) throws(SoundFileError) {
    var (format, trueSize): ([UInt8]?, Int?) = (nil, nil)
    for part in RIFFParts(bytes) {
      switch part.name {
      case "ds64":
        // The size of the sound follows that of the file, both 64 bits wide.
        let size = bytes.number(at: part.start + 8, bytes: 8, .little)
        trueSize = size.map { Int(clamping: $0) }
      case "fmt ":
        format = try Self.format(in: part, of: bytes, name: name)
      case "data":
        guard let format else {
          throw .damaged(name: name, detail: "the sound comes before its format")
        }
        self.format = format
        sound = try Self.sound(in: part, of: bytes, trueSize: trueSize, name: name)
        return
      default: break
      }
    }
    throw .damaged(
      name: name, detail: "no \(format == nil ? "format" : "sound") in its \(bytes.count) bytes")
  }

  /// A WAV of only these two parts.
  var plain: TrustedBytes {
    let format = "WAVEfmt ".utf8 + littleEndian(UInt32(clamping: format.count)) + format
    let soundHead = "data".utf8 + littleEndian(UInt32(clamping: sound.count))
    let length = format.count + soundHead.count + sound.count
    let head = "RIFF".utf8 + littleEndian(UInt32(clamping: length)) + format + soundHead
    return TrustedBytes(head: head, body: sound)
  }

  private static func sound(
    in part: RIFFPart, of bytes: some ByteSource, trueSize: Int?, name: String
  ) throws(SoundFileError) -> Range<Int> {
    let held = bytes.count - part.start
    let placeholder = part.size >= smallestPlaceholder
    let announced = placeholder ? trueSize ?? held : part.size
    if announced == 0, !RIFFParts(bytes, from: part.start).reachTheEnd {
      return part.start..<bytes.count
    }
    guard announced <= held else {
      throw .cutShort(name: name, announced: announced, held: held, unit: "bytes of sound")
    }
    return part.start..<part.start + announced
  }

  /// The part of the format that says something: 16 bytes, or 40 if it is an extensible one.
  private static func format(
    in part: RIFFPart, of bytes: some ByteSource, name: String
  ) throws(SoundFileError) -> [UInt8] {
    let extensible: UInt64 = 0xfffe
    let tag = bytes.number(at: part.start, bytes: 2, .little)
    let length = tag == extensible ? 40 : 16
    guard let tag, part.size >= length, part.start + length <= bytes.count else {
      throw .damaged(name: name, detail: "its format is cut short")
    }
    let inner = bytes.number(at: part.start + 24, bytes: 2, .little) ?? tag
    if let codec = foreignCodec(tag == extensible ? inner : tag) {
      throw .unknownCodec(name: name, found: codec)
    }
    return bytes.bytes(length, at: part.start)
  }

  /// The name of a codec that is not read; nil for plain samples and floats.
  private static func foreignCodec(_ tag: UInt64) -> String? {
    switch tag {
    case 1, 3: nil
    case 2, 0x11: "ADPCM"
    case 6: "A-law"
    case 7: "µ-law"
    case 0x55: "MP3"
    default: "codec 0x" + String(tag, radix: 16)
    }
  }
}

/// One named part of a RIFF file: where its body starts and how long it says it is.
private struct RIFFPart {
  let name: String
  let start: Int
  let size: Int
}

/// The parts of a RIFF file in order, while their heads are inside the file.
private struct RIFFParts<Bytes: ByteSource>: Sequence, IteratorProtocol {
  private let bytes: Bytes
  private var offset: Int

  init(_ bytes: Bytes, from start: Int = 12) {
    self.bytes = bytes
    offset = start
  }

  mutating func next() -> RIFFPart? {
    guard let size = bytes.number(at: offset + 4, bytes: 4, .little) else { return nil }
    let name = String(decoding: bytes.bytes(4, at: offset), as: UTF8.self)
    let part = RIFFPart(name: name, start: offset + 8, size: Int(size))
    offset = part.start + part.size + part.size % 2
    return part
  }

  /// True if what follows is parts up to the end of the file, so that a size of 0 is meant.
  var reachTheEnd: Bool {
    var rest = self
    while rest.next() != nil {}
    return rest.offset == bytes.count
  }
}
