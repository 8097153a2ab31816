/// The blocks before the first audio frame of a FLAC.
struct FLACHead {
  /// The description of the stream, with its block head; not marked as the last block.
  let streamInfo: [UInt8]
  /// The name of the encoder, from its comment block.
  let vendor: [UInt8]
  /// Bytes before the audio.
  let length: Int

  enum Block: UInt8 {
    case streamInfo = 0
    case comments = 4
  }

  static let magic = Array("fLaC".utf8)
  static let lengthOfStreamInfo = 34
  static let mostBytesOfBlock = 1 << 24 - 1

  /// Walks the blocks; `bytes(offset, count)` gives fewer bytes only at the end of the file.
  init?<Failure>(
    _ bytes: (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    guard try bytes(0, 4) == Self.magic else { return nil }
    var (streamInfo, vendor): ([UInt8]?, [UInt8]) = (nil, [])
    var offset = 4
    var last = false
    while !last {
      let head = try bytes(offset, 4)
      guard let length = head.number(at: 1, bytes: 3, .big).map({ Int($0) }) else { return nil }
      last = head[0] & 0x80 != 0
      switch Block(rawValue: head[0] & 0x7f) {
      case .streamInfo where length == Self.lengthOfStreamInfo:
        streamInfo =
          try Self.blockHead(.streamInfo, length: length, last: false)
          + bytes(offset + 4, length)
      case .comments:
        let size = try bytes(offset + 4, 4).number(at: 0, bytes: 4, .little) ?? 0
        vendor = try bytes(offset + 8, min(Int(size), max(0, length - 4)))
      default: break
      }
      offset += 4 + length
    }
    guard let streamInfo, streamInfo.count == 4 + Self.lengthOfStreamInfo else { return nil }
    self.streamInfo = streamInfo
    self.vendor = vendor
    self.length = offset
  }

  /// Reads the head of a file just encoded.
  init(of file: borrowing WholeFile) throws(SoundFileError) {
    let path = file.path
    let head = try FLACHead { offset, count throws(SoundFileError) in
      try file.read(count, at: offset)
    }
    guard let head else { throw .cannotEncode(path: path, detail: "the encoder wrote no head") }
    self = head
  }

  /// Reads the head of a file to be decoded; nil if it is not whole.
  init?(of file: some ByteSource) {
    let head = FLACHead { offset, count in file.bytes(count, at: offset) }
    guard let head, head.length <= file.count else { return nil }
    self = head
  }

  /// The shortest head: nothing but the description of the stream.
  var plain: [UInt8] {
    var bytes = Self.magic + streamInfo
    bytes[Self.magic.count] |= 0x80
    return bytes
  }

  static func blockHead(_ block: Block, length: Int, last: Bool) -> [UInt8] {
    var bytes = bigEndian(UInt32(length))
    bytes[0] = block.rawValue | (last ? 0x80 : 0)
    return bytes
  }
}
