/// The kinds of file that libsndfile is given, told apart before it sees a byte.
///
/// It opens some thirty kinds, and most of its open faults are in the rarer ones.
enum Container: Hashable {
  case wav
  case flac
  case ogg
  case aiff
  case caf
  case mp3

  init(_ bytes: some ByteSource, name: String) throws(SoundFileError) {
    let bytes = bytes.bytes(512, at: 0)
    guard let found = Container(bytes) else {
      throw .unknownKind(name: name, found: Container.guess(bytes))
    }
    self = found
  }

  private init?(_ bytes: [UInt8]) {
    if bytes.holds("RIFF") || bytes.holds("RF64"), bytes.holds("WAVE", at: 8) {
      self = .wav
    } else if bytes.holds("fLaC") {
      self = .flac
    } else if bytes.holds("OggS") {
      self = .ogg
    } else if bytes.holds("FORM"), bytes.holds("AIFF", at: 8) || bytes.holds("AIFC", at: 8) {
      self = .aiff
    } else if bytes.holds("caff") {
      self = .caf
    } else if bytes.holds("ID3") || MP3FrameHead(Array(bytes.prefix(4))) != nil {
      self = .mp3
    } else {
      return nil
    }
  }

  private static func guess(_ bytes: [UInt8]) -> String {
    switch true {
    case bytes.isEmpty: "an empty file"
    case bytes.count < 12: "a file too short to tell"
    case bytes[0] == 0xff && bytes[1] & 0xe0 == 0xe0: "MPEG audio other than MP3, such as AAC"
    case bytes.holds("#!AMR"): "AMR"
    case bytes.starts(with: [0x30, 0x26, 0xb2, 0x75]): "WMA"
    case bytes.holds("ftyp", at: 4): "MP4 or M4A"
    case bytes.holds("\u{1a}E"): "Matroska or WebM"
    case bytes.holds("RIFF"), bytes.holds("FORM"): "a file of another medium"
    case bytes.allSatisfy({ $0 == 0 }): "a file of zeros"
    case bytes.allSatisfy({ $0 >= 0x20 || (9...13).contains($0) }): "text"
    default: "no sound file"
    }
  }
}
