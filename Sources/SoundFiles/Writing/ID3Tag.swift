/// Chapters and tags of an MP3: an ID3v2.3 tag before the sound.
///
/// Text is UTF-16 with a byte order mark, the only form of version 2.3 for every script. Chapters
/// follow the *ID3v2 Chapter Frame Addendum* 1.0: one table of contents (`CTOC`), marked as the
/// topmost and in order, with a title of its own, since some players skip one without; then a
/// `CHAP` each, in milliseconds. libsndfile would write text as Latin-1, so it is not asked.
struct ID3Tag {
  private let frames: [UInt8]

  /// The table of contents counts its chapters in one byte.
  static let mostChapters = 255
  /// Seven bits of each of four bytes.
  private static let mostBytes = 1 << 28 - 1

  init(_ marks: FileMarks, sampleRate: Int, path: String) throws(SoundFileError) {
    guard marks.chapters.count <= Self.mostChapters else {
      throw .tooManyChapters(
        path: path, found: marks.chapters.count, reach: Self.mostChapters)
    }
    var frames = marks.tags.said.flatMap { $0.key.frame($0.text) }
    if !marks.chapters.isEmpty {
      frames += contents(of: marks)
      for (index, chapter) in marks.chapters.enumerated() {
        frames += ID3Tag.chapter(chapter, index: index, sampleRate: sampleRate)
      }
    }
    guard frames.count <= Self.mostBytes else {
      throw .cannotEncode(path: path, detail: "its tags exceed 256 MB")
    }
    self.frames = frames
  }

  /// Moves the sound behind the tag.
  func insert(into file: inout WholeFile) throws(SoundFileError) {
    guard !frames.isEmpty else { return }
    let size = (0..<4).reversed().map { UInt8(frames.count >> (7 * $0) & 0x7f) }
    let tag = Array("ID3".utf8) + [3, 0, 0] + size + frames
    try file.moveTail(from: 0, by: tag.count)
    try file.write(tag, at: 0)
  }

  private static func chapter(_ chapter: ChapterMark, index: Int, sampleRate: Int) -> [UInt8] {
    let times = [chapter.start, chapter.end].flatMap { frame in
      bigEndian(UInt32(clamping: milliseconds(frame, sampleRate: sampleRate)))
    }
    // All ones: the places in bytes are not given, the times count.
    let places = [UInt8](repeating: 0xff, count: 8)
    return frame("CHAP", name(index) + times + places + text("TIT2", chapter.title))
  }

  fileprivate static func text(_ id: StaticString, _ text: String) -> [UInt8] {
    frame(id, [1] + utf16(text))
  }

  fileprivate static func comment(_ text: String) -> [UInt8] {
    frame("COMM", [1] + Array("und".utf8) + utf16("") + [0, 0] + utf16(text))
  }

  fileprivate static func frame(_ id: StaticString, _ body: [UInt8]) -> [UInt8] {
    id.withUTF8Buffer { Array($0) } + bigEndian(UInt32(clamping: body.count)) + [0, 0] + body
  }

  fileprivate static func name(_ index: Int) -> [UInt8] { Array("chapter-\(index + 1)\0".utf8) }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xff, 0xfe] + text.withoutNULs.utf16.flatMap { littleEndian($0) }
  }
}

private func contents(of marks: FileMarks) -> [UInt8] {
  let topmostAndOrdered: UInt8 = 0x03
  let names = marks.chapters.indices.flatMap(ID3Tag.name)
  let title = ID3Tag.text("TIT2", marks.tags.title ?? "")
  return ID3Tag.frame(
    "CTOC",
    Array("contents\0".utf8) + [topmostAndOrdered, UInt8(marks.chapters.count)] + names + title)
}

extension SoundFileTags.Key {
  fileprivate func frame(_ text: String) -> [UInt8] {
    switch self {
    case .title: ID3Tag.text("TIT2", text)
    case .artist: ID3Tag.text("TPE1", text)
    case .album: ID3Tag.text("TALB", text)
    case .genre: ID3Tag.text("TCON", text)
    case .track: ID3Tag.text("TRCK", text)
    case .copyright: ID3Tag.text("TCOP", text)
    case .comment: ID3Tag.comment(text)
    }
  }
}
