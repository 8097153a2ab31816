extension VorbisComments {
  /// Puts one comment block in place of the encoder's own and moves the sound behind it.
  func insert(intoFLAC file: inout WholeFile) throws(SoundFileError) {
    guard !isEmpty else { return }
    let head = try FLACHead(of: file)
    var block = try bytes(vendor: head.vendor, path: file.path)
    block = FLACHead.blockHead(.comments, length: block.count, last: true) + block
    let new = FLACHead.magic + head.streamInfo + block
    guard new.count >= head.length else {
      throw .cannotEncode(path: file.path, detail: "its head leaves no place for tags")
    }
    try file.moveTail(from: head.length, by: new.count - head.length)
    try file.write(new, at: 0)
  }
}
