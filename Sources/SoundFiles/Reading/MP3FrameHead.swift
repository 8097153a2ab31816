/// The four bytes that begin a frame of MPEG audio, layer III (ISO/IEC 11172-3, 2.4.1.3).
struct MP3FrameHead: Hashable {
  private let bytes: [UInt8]

  /// Reads the head at `offset`; nil where none is.
  init?(_ source: some ByteSource, at offset: Int) {
    self.init(source.bytes(4, at: offset))
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count == 4, bytes[0] == 0xff, bytes[1] & 0xe6 == 0xe2, bytes[1] & 0x18 != 0x08,
      (1...14).contains(bytes[2] >> 4), bytes[2] & 0x0c != 0x0c
    else { return nil }
    self.bytes = bytes
  }

  /// MPEG 1, and not 2 or 2.5, which have half the rates.
  private var isFull: Bool { bytes[1] & 0x18 == 0x18 }
  private var isMono: Bool { bytes[3] >> 6 == 3 }
  private var hasChecksum: Bool { bytes[1] & 1 == 0 }

  private var rate: Int {
    let rates = [44_100, 48_000, 32_000]
    let halvings = isFull ? 0 : bytes[1] & 0x18 == 0x10 ? 1 : 2
    return rates[Int(bytes[2] >> 2 & 3)] >> halvings
  }

  private var bitsEverySecond: Int {
    let full = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
    let half = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
    return (isFull ? full : half)[Int(bytes[2] >> 4) - 1] * 1000
  }

  /// The length of its frame in bytes.
  var length: Int {
    (isFull ? 144 : 72) * bitsEverySecond / rate + Int(bytes[2] >> 1 & 1)
  }

  /// Where in its frame the count of frames stands, if there is one.
  var countPlace: Int {
    let side = isFull ? (isMono ? 17 : 32) : (isMono ? 9 : 17)
    return 4 + (hasChecksum ? 2 : 0) + side
  }

  /// Whether frames of both can follow each other: equal rate and kind.
  func isLike(_ other: MP3FrameHead) -> Bool {
    bytes[1] & 0x1e == other.bytes[1] & 0x1e && bytes[2] & 0x0c == other.bytes[2] & 0x0c
  }

  /// A frame of silence that says that so many frames follow it.
  func counting(_ frames: Int) -> [UInt8] {
    let bitRate: UInt8 = isFull ? 5 : 8
    let head = [0xff, bytes[1] | 1, bitRate << 4 | bytes[2] & 0x0c, bytes[3]]
    guard let plain = MP3FrameHead(head) else { return [] }
    let count = Array("Xing".utf8) + bigEndian(UInt32(1)) + bigEndian(UInt32(clamping: frames))
    let before = [UInt8](repeating: 0, count: plain.countPlace - head.count)
    let written = head + before + count
    return written + [UInt8](repeating: 0, count: plain.length - written.count)
  }
}
