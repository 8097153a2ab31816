/// An MP3 taken apart: its frames, without the tags before and behind them.
///
/// libsndfile guesses the length of a file whose first frame does not count the others, and hands
/// out a part of it without an error (measured with 1.2.0: 16 % of one); so they are counted here.
struct MP3Body {
  /// The frames as libsndfile is shown them, always with their count.
  let plain: TrustedBytes

  /// What comes before the first frame may be this long, beside tags.
  private static let longestGap = 1 << 16

  init(_ bytes: some ByteSource, name: String) throws(SoundFileError) {
    guard let start = Self.firstFrame(in: bytes), let head = MP3FrameHead(bytes, at: start) else {
      throw .damaged(name: name, detail: "it holds no MP3")
    }
    let (end, frames) = try Self.lastFrame(of: bytes, from: start, name: name)
    let place = start + head.countPlace
    let isCounted = bytes.holds("Xing", at: place) || bytes.holds("Info", at: place)
    let flags = bytes.number(at: place + 4, bytes: 4, .big) ?? 0
    let count = flags & 1 == 1 ? bytes.number(at: place + 8, bytes: 4, .big).map { Int($0) } : nil
    if isCounted, let count {
      guard count <= frames - 1 else {
        throw .cutShort(name: name, announced: count, held: frames - 1, unit: "MP3 frames")
      }
      if count == frames - 1 {
        plain = TrustedBytes(head: [], body: start..<end)
        return
      }
    }
    let first = isCounted ? start + head.length : start
    plain = TrustedBytes(
      head: head.counting(frames - (isCounted ? 1 : 0)), body: first..<end)
  }

  /// Where the first frame begins that another one, or the end, follows.
  private static func firstFrame(in bytes: some ByteSource) -> Int? {
    var start = 0
    while let length = tag(at: start, of: bytes) { start += length }
    return (start..<max(start, min(start + longestGap, bytes.count))).first { offset in
      guard bytes.bytes(1, at: offset) == [0xff], let head = MP3FrameHead(bytes, at: offset) else {
        return false
      }
      let next = offset + head.length
      return next >= bytes.count || MP3FrameHead(bytes, at: next)?.isLike(head) == true
        || isTag(at: next, of: bytes)
    }
  }

  /// Where the last frame ends, and how many there are.
  private static func lastFrame(
    of bytes: some ByteSource, from start: Int, name: String
  ) throws(SoundFileError) -> (end: Int, frames: Int) {
    var (offset, frames) = (start, 0)
    let first = MP3FrameHead(bytes, at: start)
    while let first, let head = MP3FrameHead(bytes, at: offset), head.isLike(first) {
      guard offset + head.length <= bytes.count else {
        throw .cutShort(
          name: name, announced: offset + head.length, held: bytes.count, unit: "bytes")
      }
      offset += head.length
      frames += 1
    }
    guard offset >= bytes.count || isTag(at: offset, of: bytes) else {
      throw .damaged(name: name, detail: "no frame of MP3 stands at its byte \(offset)")
    }
    return (offset, frames)
  }

  /// The length of the tag at `offset`, with which an MP3 begins; nil where none is.
  private static func tag(at offset: Int, of bytes: some ByteSource) -> Int? {
    guard bytes.holds("ID3", at: offset), let size = bytes.number(at: offset + 6, bytes: 4, .big)
    else { return nil }
    // Seven bits of each byte, so that no tag looks like a frame.
    let length = (0..<4).reduce(0) { $0 << 7 | Int(size >> (24 - 8 * $1) & 0x7f) }
    let hasFoot = bytes.bytes(1, at: offset + 5).first.map { $0 & 0x10 != 0 } ?? false
    return 10 + length + (hasFoot ? 10 : 0)
  }

  /// Whether what stands behind the frames is a tag, or zeros, which some programs leave there.
  private static func isTag(at offset: Int, of bytes: some ByteSource) -> Bool {
    bytes.holds("TAG", at: offset) || bytes.holds("APETAGEX", at: offset)
      || bytes.holds("LYRICS", at: offset) || bytes.holds("ID3", at: offset)
      || bytes.bytes(64, at: offset).allSatisfy { $0 == 0 }
  }
}
