import Testing

@testable import SoundFiles

@Suite struct RIFFTrailerTests {
  private let chapters = [
    ChapterMark(title: "Katze – Kuh", start: 0, end: 2),
    ChapterMark(title: "猫と牛", start: 2, end: 3),
  ]

  @Test func `chapters stand behind the sound, all names before all lengths`() throws {
    try inTemporaryFolder { folder in
      try write([1, 2, 3], to: folder("a"), chapters: chapters)
      let parts = RIFFBytes.parts(try folder.bytes("a"))
      #expect(parts.map(\.name) == ["fmt ", "data", "cue ", "LIST"])
      let number = RIFFBytes.number
      let point = { (id: Int, frame: Int) in
        number(id, 4) + number(frame, 4) + Array("data".utf8) + number(0, 8) + number(frame, 4)
      }
      #expect(parts[2].body == number(2, 4) + point(1, 0) + point(2, 2))
      let list = RIFFBytes.parts(parts[3].body, from: 4)
      #expect(list.map(\.name) == ["labl", "labl", "ltxt", "ltxt"])
      #expect(list[0].body == number(1, 4) + Array("Katze – Kuh\0".utf8))
      #expect(list[1].body == number(2, 4) + Array("猫と牛\0".utf8))
      #expect(list[2].body == number(1, 4) + number(2, 4) + Array("rgn ".utf8) + number(0, 8))
      #expect(list[3].body == number(2, 4) + number(1, 4) + Array("rgn ".utf8) + number(0, 8))
    }
  }

  @Test func `tags stand in a list of their own, and what is not said is not there`() throws {
    try inTemporaryFolder { folder in
      try write([1], to: folder("a"), tags: SoundFileTags(title: "Über", album: "", comment: "c"))
      let parts = RIFFBytes.parts(try folder.bytes("a"))
      #expect(parts.map(\.name) == ["fmt ", "data", "LIST"])
      let tags = RIFFBytes.parts(parts[2].body, from: 4)
      #expect(tags.map(\.name) == ["INAM", "ICMT"])
      #expect(tags[0].body == Array("Über\0".utf8))
    }
  }

  @Test func `the size the file announces is its own`() throws {
    try inTemporaryFolder { folder in
      try write([1, 2, 3], to: folder("a"), chapters: chapters)
      let bytes = try folder.bytes("a")
      #expect(Array(bytes[4..<8]) == RIFFBytes.number(bytes.count - 8, 4))
    }
  }

  @Test func `an RF64 announces its size in 64 bits and is read back`() throws {
    try inTemporaryFolder { folder in
      var writer = try SoundFileWriter(
        path: folder("a"), encoding: Encoding(.wav16, layout: .rf64), sampleRate: 8000, channels: 1,
        frames: 3)
      try writer.write(ContiguousArray<Int16>([1, 2, 3]).span)
      try writer.finish(chapters: chapters)
      let bytes = try folder.bytes("a")
      #expect(bytes.starts(with: "RF64".utf8))
      #expect(Array(bytes[20..<28]) == RIFFBytes.number(bytes.count - 8, 8))
      #expect(try SoundFileReader.read(path: folder("a")).frames == 3)
    }
  }

  @Test func `a title loses its NULs and what goes beyond 255 bytes`() throws {
    try inTemporaryFolder { folder in
      let title = "a\0b" + String(repeating: "ü", count: 200)
      try write([1], to: folder("a"), chapters: [ChapterMark(title: title, start: 0, end: 1)])
      let parts = RIFFBytes.parts(try folder.bytes("a"))
      let names = RIFFBytes.parts(parts[3].body, from: 4)
      let expected = "ab" + String(repeating: "ü", count: 126) + "\0"
      #expect(String(decoding: names[0].body.dropFirst(4), as: UTF8.self) == expected)
    }
  }
}
