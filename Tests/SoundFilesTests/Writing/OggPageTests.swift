import Testing

@testable import SoundFiles

@Suite struct OggPageTests {
  @Test func `a page carries the checksum that Ogg asks for`() {
    // Computed bit by bit from RFC 3533: polynomial 0x04C11DB7, start 0, over the whole page.
    let page = OggPage(
      flags: 2, granule: 0, serial: 0x0102_0304, sequence: 0, lengths: [1], body: [0x41])
    #expect(page.bytes.count == 29)
    #expect(page.count == 29)
    #expect(page.bytes[22..<26].reversed().reduce(0) { $0 << 8 | UInt32($1) } == bitwise(page))
  }

  @Test func `a packet of whole segments ends with an empty one`() {
    let pages = OggPage.pages(
      of: [[UInt8](repeating: 7, count: 510), [9]], serial: 1, from: 4)
    #expect(pages.map(\.lengths) == [[255, 255, 0, 1]])
    #expect(pages.map(\.granule) == [0])
    #expect(pages.map(\.sequence) == [4])
  }

  @Test func `a packet that fills a page goes on in the next, which says so`() {
    let packet = (0..<255 * 255 + 10).map { UInt8(truncatingIfNeeded: $0) }
    let pages = OggPage.pages(of: [packet], serial: 1, from: 1)
    #expect(pages.map(\.lengths.count) == [255, 1])
    #expect(pages.map(\.flags) == [0, 1])
    #expect(pages.map(\.granule) == [.max, 0])
    #expect(pages.map(\.sequence) == [1, 2])
    #expect(pages.flatMap(\.body) == packet)
  }

  @Test func `a page is read as it was written, and half a page is none`() throws {
    try inTemporaryFolder { folder in
      let page = OggPage(
        flags: 4, granule: 77, serial: 5, sequence: 6, lengths: [3, 2], body: [1, 2, 3, 4, 5])
      var file = try WholeFile(at: folder("a"))
      try file.write([0] + page.bytes)
      let read = try OggPage(in: file, at: 1)
      #expect(read?.bytes == page.bytes)
      #expect(read?.granule == 77)
      try file.cut(to: file.length - 1)
      #expect(try OggPage(in: file, at: 1) == nil)
    }
  }

  private func bitwise(_ page: OggPage) -> UInt32 {
    var bytes = page.bytes
    bytes.replaceSubrange(22..<26, with: [0, 0, 0, 0])
    var sum: UInt32 = 0
    for byte in bytes {
      for bit in (0..<8).reversed() {
        let out = (sum >> 31) ^ UInt32(byte >> bit & 1)
        sum = sum << 1 ^ (out == 1 ? 0x04c1_1db7 : 0)
      }
    }
    return sum
  }
}
