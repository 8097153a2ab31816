extension Container {
  /// Refuses a file that ends before it says it does; libsndfile would hand out what is there.
  ///
  /// Of a WAV and an MP3, the parts are looked at when it is taken apart; a FLAC cut short fails in
  /// decoding.
  func checkWhole(_ bytes: some ByteSource, name: String) throws(SoundFileError) {
    switch self {
    case .wav, .flac, .mp3: break
    case .aiff: try checkEnd(aiffEnd(bytes), of: bytes, name: name)
    case .caf: try checkEnd(cafEnd(bytes), of: bytes, name: name)
    case .ogg:
      guard hasLastPage(bytes) else {
        throw .damaged(name: name, detail: "its last page is missing")
      }
    }
  }
}

private func checkEnd(_ end: Int, of bytes: some ByteSource, name: String) throws(SoundFileError) {
  guard end <= bytes.count else {
    throw .cutShort(name: name, announced: end, held: bytes.count, unit: "bytes")
  }
}

/// Where an AIFF says it ends; 0 if it was written to a pipe and does not know.
private func aiffEnd(_ bytes: some ByteSource) -> Int {
  let size = bytes.number(at: 4, bytes: 4, .big) ?? 0
  return size < 0x7f00_0000 ? Int(size) + 8 : 0
}

/// Where the last part of a CAF says it ends; a part that reaches to the end has the size −1.
private func cafEnd(_ bytes: some ByteSource) -> Int {
  var offset = 8
  while offset < bytes.count {
    guard let size = bytes.number(at: offset + 4, bytes: 8, .big) else { return offset + 12 }
    if size == .max { return bytes.count }
    offset = (offset + 12).addingReportingOverflow(Int(clamping: size)).partialValue
    if offset < 0 { return .max }
  }
  return offset
}

/// True if the pages of an Ogg are whole up to one that is marked as the last.
private func hasLastPage(_ bytes: some ByteSource) -> Bool {
  var (offset, last) = (0, false)
  while bytes.holds("OggS", at: offset) {
    let table = offset + 27
    guard let lengths = bytes.number(at: offset + 26, bytes: 1, .little).map({ Int($0) }),
      table + lengths <= bytes.count
    else { return false }
    last = bytes.bytes(1, at: offset + 5)[0] & 0x04 != 0
    offset = bytes.bytes(lengths, at: table).reduce(table + lengths) { $0 + Int($1) }
  }
  return last && offset <= bytes.count
}
