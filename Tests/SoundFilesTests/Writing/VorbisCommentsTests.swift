import Testing

@testable import SoundFiles

@Suite struct VorbisCommentsTests {
  @Test func `chapters and tags are comments, and the sound behind them is whole`() throws {
    try inTemporaryFolder { folder in
      let samples = ContiguousArray((0..<20_000).map { Int16($0 % 3000) })
      try write(
        samples, to: folder("a"), format: .flac16,
        chapters: [
          ChapterMark(title: "Katze – Kuh", start: 0, end: 8004),
          ChapterMark(title: "猫と牛", start: 8004, end: 20_000),
        ], tags: SoundFileTags(title: "Über", artist: "We"))
      #expect(
        try comments(in: folder.bytes("a")) == [
          "TITLE=Über", "ARTIST=We",
          "CHAPTER001=00:00:00.000", "CHAPTER001NAME=Katze – Kuh",
          "CHAPTER002=00:00:01.001", "CHAPTER002NAME=猫と牛",
        ])
      let sound = try SoundFileReader.read(path: folder("a"))
      #expect(Array(sound.samples) == samples.map { Float($0) / 32_768 })
    }
  }

  @Test func `a chapter's start is rounded to its nearest thousandth`() throws {
    try inTemporaryFolder { folder in
      let start = 3600 * 2 + 59
      try write(
        ContiguousArray(repeating: 0, count: start), to: folder("a"), format: .flac16, rate: 2,
        chapters: [ChapterMark(title: "", start: start, end: start)])
      #expect(try comments(in: folder.bytes("a")).first == "CHAPTER001=01:00:29.500")
    }
  }

  @Test func `more chapters than three digits number are refused`() throws {
    try inTemporaryFolder { folder throws in
      let chapters = [ChapterMark](repeating: .init(title: "", start: 0, end: 1), count: 1000)
      #expect(
        throws: SoundFileError.tooManyChapters(path: folder("a"), found: 1000, reach: 999)
      ) {
        try write([1], to: folder("a"), format: .flac16, chapters: chapters)
      }
      #expect(try folder.names.isEmpty)
    }
  }

  /// The comments of the second block, which is the last.
  private func comments(in bytes: [UInt8]) -> [String] {
    var rest = bytes.dropFirst(4 + 4 + 34 + 4)
    func number() -> Int {
      defer { rest = rest.dropFirst(4) }
      return rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    func text() -> String {
      let length = number()
      defer { rest = rest.dropFirst(length) }
      return String(decoding: rest.prefix(length), as: UTF8.self)
    }
    _ = text()
    return (0..<number()).map { _ in text() }
  }
}
