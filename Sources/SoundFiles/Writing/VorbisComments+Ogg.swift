extension VorbisComments {
  /// Puts its comments in place of the encoder's own, numbers the pages anew and gives the stream
  /// a number that is not drawn by lot, so that equal tracks are equal bytes.
  func insert(intoOgg file: inout WholeFile) throws(SoundFileError) {
    guard let head = try OggHead(of: file) else {
      throw .cannotEncode(path: file.path, detail: "the encoder wrote no head")
    }
    let comments = try head.codec.packet(bytes(vendor: head.vendor, path: file.path))
    var first = head.first
    first.serial = OggHead.serial
    let pages =
      [first]
      + OggPage.pages(
        of: [comments] + head.setup, serial: OggHead.serial, from: first.sequence + 1)
    let start = pages.reduce(0) { $0 + $1.count }
    try file.renumberPages(
      from: head.length, to: start, first: UInt32(pages.count), serial: OggHead.serial)
    try file.write(pages.flatMap(\.bytes), at: 0)
  }
}

/// The packets before the sound of an Ogg.
private struct OggHead {
  let codec: Codec
  /// The page of the first packet, which describes the stream.
  let first: OggPage
  /// The name of the encoder.
  let vendor: [UInt8]
  /// What follows the comments: for Vorbis, its code books.
  let setup: [[UInt8]]
  /// Bytes before the first page with sound.
  let length: Int

  /// Any number would do: a file holds one stream.
  static let serial: UInt32 = 0x4375_6577

  enum Codec {
    case vorbis, opus

    init?(_ first: OggPage) {
      if first.body.holds("OpusHead") {
        self = .opus
      } else if first.body.holds("vorbis", at: 1) {
        self = .vorbis
      } else {
        return nil
      }
    }

    /// How many packets follow the first before the sound starts, the comments among them.
    var packets: Int { self == .opus ? 1 : 2 }

    private var start: [UInt8] { self == .opus ? Array("OpusTags".utf8) : [3] + "vorbis".utf8 }

    /// The packet that holds a list of comments.
    func packet(_ comments: [UInt8]) -> [UInt8] {
      start + comments + (self == .opus ? [] : [1])
    }

    /// The name of the encoder in a packet of comments.
    func vendor(in packet: [UInt8]) -> [UInt8] {
      let size = packet.number(at: start.count, bytes: 4, .little) ?? 0
      return Array(packet.dropFirst(start.count + 4).prefix(Int(size)))
    }
  }

  init?(of file: borrowing WholeFile) throws(SoundFileError) {
    guard let first = try OggPage(in: file, at: 0), let codec = Codec(first) else { return nil }
    var (packets, packet, offset): ([[UInt8]], [UInt8], Int) = ([], [], first.count)
    while packets.count < codec.packets {
      guard let page = try OggPage(in: file, at: offset) else { return nil }
      offset += page.count
      var rest = page.body[...]
      for length in page.lengths {
        packet += rest.prefix(Int(length))
        rest = rest.dropFirst(Int(length))
        if length < 255 {
          packets.append(packet)
          packet = []
        }
      }
    }
    // The sound starts on a page of its own.
    guard packets.count == codec.packets, packet.isEmpty else { return nil }
    self.codec = codec
    self.first = first
    vendor = codec.vendor(in: packets[0])
    setup = Array(packets.dropFirst())
    length = offset
  }
}

extension WholeFile {
  /// Moves all pages from `start` on to `target`, with new numbers; what is left behind is cut off.
  fileprivate mutating func renumberPages(
    from start: Int, to target: Int, first: UInt32, serial: UInt32
  ) throws(SoundFileError) {
    let most = 1 << 20
    let end = length
    var (reading, writing, sequence) = (start, target, first)
    var waiting: [UInt8] = []
    while reading < end {
      guard var page = try OggPage(in: self, at: reading) else {
        throw .cannotEncode(path: path, detail: "the encoder wrote a broken page")
      }
      reading += page.count
      (page.serial, page.sequence) = (serial, sequence)
      sequence += 1
      waiting += page.bytes
      // Only what was read is written over.
      if min(waiting.count, reading - writing) >= most {
        try write(Array(waiting.prefix(most)), at: writing)
        waiting.removeFirst(most)
        writing += most
      }
    }
    try write(waiting, at: writing)
    try cut(to: writing + waiting.count)
  }
}
