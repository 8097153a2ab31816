/// Chapters and tags of FLAC, Ogg Vorbis and Opus: a list of `NAME=text`.
///
/// Chapters are the pairs `CHAPTER001=00:00:00.000` and `CHAPTER001NAME=…`, which players of these
/// files read; libsndfile can write neither.
struct VorbisComments {
  private let comments: [String]

  /// Chapter numbers have three digits.
  static let mostChapters = 999

  init(_ marks: FileMarks, sampleRate: Int, path: String) throws(SoundFileError) {
    guard marks.chapters.count <= Self.mostChapters else {
      throw .tooManyChapters(
        path: path, found: marks.chapters.count, reach: Self.mostChapters)
    }
    let tags = marks.tags.said.map { "\($0.key.comment)=\($0.text)" }
    let chapters = marks.chapters.enumerated().flatMap { index, chapter in
      let name = "CHAPTER" + padded(index + 1, to: 3)
      let start = clock(milliseconds(chapter.start, sampleRate: sampleRate))
      return ["\(name)=\(start)", "\(name)NAME=\(chapter.title.withoutNULs)"]
    }
    comments = tags + chapters
  }

  /// True if there is nothing to say.
  var isEmpty: Bool { comments.isEmpty }

  /// The list as it stands in a file, behind the name of the encoder.
  func bytes(vendor: [UInt8], path: String) throws(SoundFileError) -> [UInt8] {
    let list = comments.flatMap { littleEndian(UInt32(clamping: $0.utf8.count)) + Array($0.utf8) }
    let bytes =
      littleEndian(UInt32(clamping: vendor.count)) + vendor
      + littleEndian(UInt32(clamping: comments.count)) + list
    guard bytes.count <= FLACHead.mostBytesOfBlock else {
      throw .cannotEncode(path: path, detail: "its tags exceed 16 MB")
    }
    return bytes
  }
}

/// A frame's time, to the nearest thousandth of a second.
func milliseconds(_ frame: Int, sampleRate: Int) -> Int {
  let (seconds, rest) = frame.quotientAndRemainder(dividingBy: sampleRate)
  return seconds * 1000 + (rest * 2000 + sampleRate) / (2 * sampleRate)
}

/// Hours, minutes, seconds and thousandths.
private func clock(_ thousandths: Int) -> String {
  let (hours, minutes) = (thousandths / 3_600_000, thousandths / 60_000 % 60)
  let (whole, part) = (thousandths / 1000 % 60, thousandths % 1000)
  return "\(padded(hours, to: 2)):\(padded(minutes, to: 2)):\(padded(whole, to: 2))"
    + ".\(padded(part, to: 3))"
}

private func padded(_ number: Int, to digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

extension SoundFileTags.Key {
  fileprivate var comment: String {
    switch self {
    case .title: "TITLE"
    case .artist: "ARTIST"
    case .album: "ALBUM"
    case .genre: "GENRE"
    case .track: "TRACKNUMBER"
    case .copyright: "COPYRIGHT"
    case .comment: "COMMENT"
    }
  }
}
