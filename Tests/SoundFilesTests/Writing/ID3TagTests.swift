import Testing

@testable import SoundFiles

@Suite struct ID3TagTests {
  private let chapters = [
    ChapterMark(title: "Katze – Kuh", start: 0, end: 48_024),
    ChapterMark(title: "猫と牛", start: 48_024, end: 60_000),
  ]

  @Test func `the tag stands before the sound and names its chapters in order`() throws {
    let frames = try frames(chapters: chapters, tags: SoundFileTags(title: "Über", comment: "c"))
    #expect(frames.map(\.id) == ["TIT2", "COMM", "CTOC", "CHAP", "CHAP"])
    #expect(frames[0].body == [1] + utf16("Über"))
    #expect(frames[1].body == [1] + Array("und".utf8) + utf16("") + [0, 0] + utf16("c"))
    let names = Array("chapter-1\0chapter-2\0".utf8)
    let title = frame("TIT2", [1] + utf16("Über"))
    #expect(frames[2].body == Array("contents\0".utf8) + [3, 2] + names + title)
  }

  @Test func `a chapter's times are in thousandths, to the nearest`() throws {
    let frames = try frames(chapters: chapters, tags: .none)
    let places = [UInt8](repeating: 0xff, count: 8)
    let times: [UInt8] = [0, 0, 0x03, 0xe9, 0, 0, 0x04, 0xe2]
    let title = frame("TIT2", [1] + utf16("猫と牛"))
    #expect(frames.last?.body == Array("chapter-2\0".utf8) + times + places + title)
  }

  @Test func `a file with nothing to say has no tag`() throws {
    try inTemporaryFolder { folder in
      try write([1, 2, 3], to: folder("a"), format: .mp3(kilobits: 64), rate: 48_000)
      #expect(try folder.bytes("a").first == 0xff)
    }
  }

  @Test func `more chapters than one byte counts are refused`() throws {
    let chapters = [ChapterMark](repeating: .init(title: "", start: 0, end: 0), count: 256)
    let marks = try FileMarks(chapters: chapters, tags: .none, frames: 0, path: "a")
    #expect(throws: SoundFileError.tooManyChapters(path: "a", found: 256, reach: 255)) {
      _ = try ID3Tag(marks, sampleRate: 48_000, path: "a")
    }
  }

  /// The frames of the tag of a file that is otherwise equal to one without it.
  private func frames(
    chapters: [ChapterMark], tags: SoundFileTags
  ) throws -> [(id: String, body: [UInt8])] {
    var frames: [(id: String, body: [UInt8])] = []
    try inTemporaryFolder { folder in
      let samples = ContiguousArray<Int16>(repeating: 9, count: 60_000)
      let format = SoundFileFormat.mp3(kilobits: 64)
      try write(samples, to: folder("plain"), format: format, rate: 48_000)
      try write(
        samples, to: folder("a"), format: format, rate: 48_000, chapters: chapters, tags: tags)
      let bytes = try folder.bytes("a")
      #expect(bytes.starts(with: Array("ID3".utf8) + [3, 0, 0]))
      let size = bytes[6..<10].reduce(0) { $0 << 7 | Int($1) }
      #expect(try Array(bytes[(10 + size)...]) == folder.bytes("plain"))
      var offset = 10
      while offset < 10 + size {
        let length = bytes[offset + 4..<offset + 8].reduce(0) { $0 << 8 | Int($1) }
        let body = Array(bytes[offset + 10..<offset + 10 + length])
        frames.append((String(decoding: bytes[offset..<offset + 4], as: UTF8.self), body))
        offset += 10 + length
      }
    }
    return frames
  }

  private func frame(_ id: String, _ body: [UInt8]) -> [UInt8] {
    Array(id.utf8) + [0, 0, 0, UInt8(body.count), 0, 0] + body
  }

  private func utf16(_ text: String) -> [UInt8] {
    [0xff, 0xfe] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }
}
