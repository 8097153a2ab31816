/// What libsndfile is shown of a file: without its rarer parts, where they can be left out.
struct TrustedBytes {
  /// Put together anew.
  let head: [UInt8]
  /// As they stand in the file.
  let body: Range<Int>

  init(head: [UInt8], body: Range<Int>) {
    self.head = head
    self.body = body
  }

  /// Refuses what is of no kind that is read, or ends before it says it does.
  init(_ bytes: some ByteSource, name: String) throws(SoundFileError) {
    let container = try Container(bytes, name: name)
    try container.checkWhole(bytes, name: name)
    switch container {
    case .wav: self = try WAVBody(bytes, name: name).plain
    case .flac:
      guard let head = FLACHead(of: bytes) else {
        throw .damaged(name: name, detail: "its head is cut short")
      }
      self.init(head: head.plain, body: head.length..<bytes.count)
    case .mp3: self = try MP3Body(bytes, name: name).plain
    case .ogg, .aiff, .caf: self.init(head: [], body: 0..<bytes.count)
    }
  }
}
