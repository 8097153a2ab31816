import Testing

@testable import SoundFiles

@Suite struct VorbisCommentsOggTests {
  @Test(arguments: [SoundFileFormat.vorbis(kilobits: 64), .opus(kilobits: 32)])
  func `pages follow one another under one number, chapters or none`(
    format: SoundFileFormat
  ) throws {
    let many = (0..<400).map { index in
      ChapterMark(
        title: String(repeating: "ü", count: 120), start: index * 10, end: index * 10 + 10)
    }
    for chapters in [[], many] {
      let pages = try pages(format: format, chapters: chapters)
      #expect(pages.map(\.sequence) == pages.indices.map { UInt32($0) })
      #expect(Set(pages.map(\.serial)) == [0x4375_6577])
      #expect(pages.first?.flags == 2)
      #expect(pages.last.map { $0.flags & 4 } == 4)
      let packets = pages.dropFirst().flatMap(\.body)
      let names = packets.split(separator: UInt8(ascii: "=")).count - 1
      #expect(chapters.isEmpty || names >= 800)
    }
  }

  @Test(arguments: [SoundFileFormat.vorbis(kilobits: 64), .opus(kilobits: 32)])
  func `the sound behind the chapters is the sound without them`(format: SoundFileFormat) throws {
    try inTemporaryFolder { folder in
      try write(ramp, to: folder("plain"), format: format)
      try write(
        ramp, to: folder("a"), format: format,
        chapters: [ChapterMark(title: "猫と牛", start: 0, end: 100)], tags: .init(title: "T"))
      let plain = try SoundFileReader.read(path: folder("plain"))
      #expect(plain.frames == ramp.count)
      #expect(try SoundFileReader.read(path: folder("a")) == plain)
    }
  }

  private let ramp = ContiguousArray((0..<4000).map { Int16($0 % 400 * 20) })

  private func pages(
    format: SoundFileFormat, chapters: [ChapterMark]
  ) throws -> [OggPage] {
    var pages: [OggPage] = []
    try inTemporaryFolder { folder in
      try write(ramp, to: folder("a"), format: format, chapters: chapters)
      var file = try WholeFile(at: folder("copy"))
      try file.write(folder.bytes("a"))
      var offset = 0
      while let page = try OggPage(in: file, at: offset) {
        let bytes = try file.read(page.count, at: offset)
        #expect(page.bytes == bytes, "the checksum of page \(page.sequence)")
        pages.append(page)
        offset += page.count
      }
      #expect(offset == file.length)
    }
    return pages
  }
}
