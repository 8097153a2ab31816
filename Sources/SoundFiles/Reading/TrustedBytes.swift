/// What libsndfile is shown of a file: without its rarer parts, where they can be left out.
struct TrustedBytes {
  let head: [UInt8]
  let body: ArraySlice<UInt8>

  init(head: [UInt8], body: ArraySlice<UInt8>) {
    self.head = head
    self.body = body
  }

  /// Refuses what is of no kind that is read, or ends before it says it does.
  init(_ bytes: [UInt8], name: String) throws(SoundFileError) {
    let container = try Container(bytes, name: name)
    try container.checkWhole(bytes, name: name)
    switch container {
    case .wav: self = try WAVBody(bytes, name: name).plain
    case .flac:
      guard let head = FLACHead(of: bytes) else {
        throw .damaged(name: name, detail: "its head is cut short")
      }
      self.init(head: head.plain, body: bytes[head.length...])
    case .ogg, .aiff, .caf: self.init(head: [], body: bytes[...])
    }
  }
}
