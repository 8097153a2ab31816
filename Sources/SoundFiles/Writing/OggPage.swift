/// One page of an Ogg (RFC 3533): a head, the lengths of its segments, their bytes.
struct OggPage {
  /// Whether it carries on a packet, begins the stream, ends it.
  var flags: UInt8
  /// The position that the codec counts, of the last packet that ends here.
  var granule: UInt64
  var serial: UInt32
  var sequence: UInt32
  var lengths: [UInt8]
  var body: [UInt8]

  static let mostSegments = 255
  static let continued: UInt8 = 0x01
  /// The position of a page on which no packet ends.
  static let noGranule = UInt64.max
  private static let lengthOfHead = 27

  /// Reads the page at `offset`; nil if there is none, or not all of it.
  init?(in file: borrowing WholeFile, at offset: Int) throws(SoundFileError) {
    let head = try file.read(Self.lengthOfHead + Self.mostSegments, at: offset)
    guard head.holds("OggS"), let granule = head.number(at: 6, bytes: 8, .little),
      let serial = head.number(at: 14, bytes: 4, .little),
      let sequence = head.number(at: 18, bytes: 4, .little),
      let segments = head.number(at: 26, bytes: 1, .little).map({ Int($0) }),
      head.count >= Self.lengthOfHead + segments
    else { return nil }
    flags = head[5]
    self.granule = granule
    self.serial = UInt32(serial)
    self.sequence = UInt32(sequence)
    lengths = Array(head[Self.lengthOfHead..<Self.lengthOfHead + segments])
    let count = lengths.reduce(0) { $0 + Int($1) }
    body = try file.read(count, at: offset + Self.lengthOfHead + segments)
    if body.count < count { return nil }
  }

  init(
    flags: UInt8 = 0, granule: UInt64, serial: UInt32, sequence: UInt32, lengths: [UInt8],
    body: [UInt8]
  ) {
    self.flags = flags
    self.granule = granule
    self.serial = serial
    self.sequence = sequence
    self.lengths = lengths
    self.body = body
  }

  /// Its bytes in the file, with their checksum.
  var bytes: [UInt8] {
    var bytes =
      Array("OggS\0".utf8) + [flags] + littleEndian(granule) + littleEndian(serial)
      + littleEndian(sequence) + [0, 0, 0, 0, UInt8(lengths.count)] + lengths + body
    bytes.replaceSubrange(22..<26, with: littleEndian(Checksum.of(bytes)))
    return bytes
  }

  /// The bytes it takes in the file.
  var count: Int { Self.lengthOfHead + lengths.count + body.count }

  /// Lays packets out on pages of their own, numbered from `sequence` on.
  static func pages(of packets: [[UInt8]], serial: UInt32, from sequence: UInt32) -> [OggPage] {
    let lengths = packets.flatMap { packet in
      [UInt8](repeating: 255, count: packet.count / 255) + [UInt8(packet.count % 255)]
    }
    var (pages, rest): ([OggPage], ArraySlice) = ([], Array(packets.joined())[...])
    for start in stride(from: 0, to: lengths.count, by: mostSegments) {
      let segments = Array(lengths[start..<min(start + mostSegments, lengths.count)])
      let count = segments.reduce(0) { $0 + Int($1) }
      pages.append(
        OggPage(
          flags: start > 0 && lengths[start - 1] == 255 ? continued : 0,
          granule: segments.contains { $0 < 255 } ? 0 : noGranule, serial: serial,
          sequence: sequence + UInt32(pages.count), lengths: segments,
          body: Array(rest.prefix(count))))
      rest = rest.dropFirst(count)
    }
    return pages
  }
}

/// The checksum of a page: polynomial 0x04C11DB7, highest bit first, no inversion.
private enum Checksum {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte) << 24) { sum, _ in
      sum & 0x8000_0000 == 0 ? sum << 1 : sum << 1 ^ 0x04c1_1db7
    }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    return bytes.reduce(0) { sum, byte in sum << 8 ^ table[Int(UInt8(sum >> 24) ^ byte)] }
  }
}
