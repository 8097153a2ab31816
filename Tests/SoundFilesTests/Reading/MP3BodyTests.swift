import Testing

@testable import SoundFiles

@Suite struct MP3BodyTests {
  /// A second of Self.tone as this tool writes it, with a first frame that counts the others.
  private let written: [UInt8]
  private let decoded: DecodedSound
  private let first: MP3FrameHead
  private let start: Int

  init() throws {
    var bytes: [UInt8] = []
    try inTemporaryFolder { folder throws in
      try write(Self.tone, to: folder("a"), format: Self.format, rate: 48_000)
      bytes = Array(try folder.bytes("a"))
    }
    let found = try #require(bytes.indices.first { MP3FrameHead(bytes, at: $0) != nil })
    let head = MP3FrameHead(bytes, at: found)
    (written, start, first) = (bytes, found, try #require(head))
    decoded = try SoundFileReader.read(bytes: bytes, name: "a.mp3")
  }

  private static let tone = ContiguousArray(
    (0..<24_000).map { Int16($0 % 109 * 100 - 5000) })
  private static let format =
    SoundFileFormat.oneOfEach.first { $0.kind == .mp3 } ?? .wavFloat

  private func frames(of bytes: [UInt8]) throws -> Int {
    try SoundFileReader.read(bytes: bytes, name: "a.mp3").frames
  }

  @Test func `a track of our own is read back to its very length`() {
    #expect(decoded.frames == Self.tone.count)
    #expect(decoded.channels == 1 && decoded.sampleRate == 48_000)
  }

  @Test func `frames that nobody counted are read to the last`() throws {
    let uncounted = Array(written.dropFirst(start + first.length))
    let count = walked(uncounted)
    #expect(count > 5)
    #expect(try isAll(count, frames(of: uncounted)))
  }

  @Test func `tags before and behind are passed over`() throws {
    let tag: [UInt8] =
      Array("ID3".utf8) + [4, 0, 0, 0, 0, 0x02, 0x01] + Array(repeating: 7, count: 257)
    let old = Array("TAG".utf8) + [UInt8](repeating: 0x20, count: 125)
    #expect(try SoundFileReader.read(bytes: tag + written + old, name: "a.mp3") == decoded)
    #expect(
      try SoundFileReader.read(bytes: written + [UInt8](repeating: 0, count: 500), name: "a.mp3")
        == decoded)
  }

  @Test func `a tag that says it is longer than the file holds no MP3`() {
    let tag: [UInt8] = Array("ID3".utf8) + [4, 0, 0, 0x7f, 0x7f, 0x7f, 0x7f]
    #expect(throws: SoundFileError.damaged(name: "a.mp3", detail: "it holds no MP3")) {
      try frames(of: tag + written)
    }
  }

  @Test func `what is cut off inside a frame or between two is refused`() throws {
    let counted = walked(Array(written.dropFirst(start))) - 1
    #expect(throws: SoundFileError.self) { try frames(of: Array(written.dropLast(10))) }
    let shorter = Array(written[..<(start + length(of: 4))])
    #expect(
      throws: SoundFileError.cutShort(
        name: "a.mp3", announced: counted, held: 3, unit: "MP3 frames")
    ) { try frames(of: shorter) }
  }

  @Test func `two tracks in one file are both read`() throws {
    let body = Array(written[start..<(start + length(of: walked(Array(written.dropFirst(start)))))])
    #expect(try isAll(2 * walked(body) - 1, frames(of: body + body)))
  }

  @Test func `rubbish between frames is told with its place`() throws {
    var bytes = Array(written.dropFirst(start))
    let place = first.length
    bytes[place] = 0x12
    #expect(throws: SoundFileError.self) { try frames(of: bytes + bytes) }
    bytes = Array(written.dropFirst(start))
    let third = length(of: 2)
    bytes[third] = 0x12
    #expect(
      throws: SoundFileError.damaged(
        name: "a.mp3", detail: "no frame of MP3 stands at its byte \(third)")
    ) { try frames(of: bytes) }
  }

  /// Whether a sound is as long as so many frames of MP3, but for the delay of the decoder.
  private func isAll(_ count: Int, _ frames: Int) -> Bool {
    (0..<1152).contains(count * 1152 - frames)
  }

  /// How many frames stand one after the other.
  private func walked(_ bytes: [UInt8]) -> Int {
    var (offset, count) = (0, 0)
    while let head = MP3FrameHead(bytes, at: offset), offset + head.length <= bytes.count {
      (offset, count) = (offset + head.length, count + 1)
    }
    return count
  }

  /// The bytes of the first frames.
  private func length(of frames: Int) -> Int {
    (0..<frames).reduce(0) { offset, _ in
      offset + (MP3FrameHead(written, at: start + offset)?.length ?? 0)
    }
  }
}
