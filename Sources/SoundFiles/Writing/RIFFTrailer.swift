/// Chapters and tags behind the sound of a WAV or RF64, where every reader skips or finds them.
///
/// The format calls a marked frame a *cue point* and its parts *chunks*; here, and only here, those
/// words mean that. Layout: `cue ` with one point a chapter, `LIST adtl` with its name (`labl`) and
/// length (`ltxt`, purpose `rgn `), `LIST INFO` with the tags; names are UTF-8.
/// libsndfile drops the names and loses points of RF64, so it is not asked.
struct RIFFTrailer {
  private(set) var bytes: [UInt8] = []

  init(_ marks: FileMarks, path: String) throws(SoundFileError) {
    if let late = marks.chapters.first(where: { $0.start > Int(UInt32.max) }) {
      throw .chapterOutside(
        path: path, title: late.title, start: late.start, end: late.end, reach: Int(UInt32.max))
    }
    if !marks.chapters.isEmpty {
      bytes += chunk("cue ", cuePoints(marks.chapters))
      bytes += chunk("LIST", Array("adtl".utf8) + names(marks.chapters))
    }
    let tags = marks.tags.said.flatMap { chunk($0.key.info, cString($0.text)) }
    if !tags.isEmpty { bytes += chunk("LIST", Array("INFO".utf8) + tags) }
  }

  /// Appends itself and corrects the size that the file announces.
  func append(to file: inout WholeFile) throws(SoundFileError) {
    guard !bytes.isEmpty else { return }
    try file.write(file.length.isMultiple(of: 2) ? bytes : [0] + bytes)
    let head = try file.read(16, at: 0)
    if head.holds("RF64"), head.holds("ds64", at: 12) {
      try file.write(littleEndian(UInt64(file.length - 8)), at: 20)
    } else if let small = UInt32(exactly: file.length - 8) {
      try file.write(littleEndian(small), at: 4)
    } else {
      throw .cannotEncode(
        path: file.path, detail: "its chapters do not fit behind a WAV of that length")
    }
  }
}

private func cuePoints(_ chapters: [ChapterMark]) -> [UInt8] {
  let points = chapters.enumerated().flatMap { index, chapter in
    let frame = littleEndian(UInt32(clamping: chapter.start))
    let part = Array("data".utf8) + littleEndian(UInt64(0))
    return littleEndian(cueNumber(index)) + frame + part + frame
  }
  return littleEndian(UInt32(chapters.count)) + points
}

/// All names before all lengths: ffmpeg stops at the first part that is no name.
private func names(_ chapters: [ChapterMark]) -> [UInt8] {
  let names = chapters.enumerated().flatMap { index, chapter in
    chunk("labl", littleEndian(cueNumber(index)) + cString(short(chapter.title)))
  }
  // Country, language, dialect and code page, of which none is known.
  let place = [UInt8](repeating: 0, count: 8)
  let lengths = chapters.enumerated().flatMap { index, chapter in
    let length = littleEndian(UInt32(clamping: chapter.end - chapter.start))
    return chunk("ltxt", littleEndian(cueNumber(index)) + length + Array("rgn ".utf8) + place)
  }
  return names + lengths
}

/// The longest start of a title in 255 bytes: libsndfile, when it reads, overruns longer ones.
private func short(_ title: String) -> String {
  var title = title.withoutNULs
  while title.utf8.count > 255 { title.removeLast() }
  return title
}

/// Some readers take the number 0 for no point at all.
private func cueNumber(_ index: Int) -> UInt32 { UInt32(index + 1) }

private func cString(_ text: String) -> [UInt8] { Array(text.utf8) + [0] }

private func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
  let padding: [UInt8] = body.count.isMultiple(of: 2) ? [] : [0]
  return Array(name.utf8) + littleEndian(UInt32(clamping: body.count)) + body + padding
}

extension SoundFileTags.Key {
  fileprivate var info: String {
    switch self {
    case .title: "INAM"
    case .artist: "IART"
    case .album: "IPRD"
    case .genre: "IGNR"
    case .track: "ITRK"
    case .copyright: "ICOP"
    case .comment: "ICMT"
    }
  }
}
