import SoundFiles
import Testing

@Suite struct ContainerTests {
  struct Stranger: CustomTestStringConvertible {
    let bytes: [UInt8]
    let found: String
    var testDescription: String { found }
  }

  @Test(arguments: [
    Stranger(bytes: [], found: "an empty file"),
    Stranger(bytes: Array("RIFF".utf8), found: "a file too short to tell"),
    Stranger(bytes: [0xff, 0xf1] + filler, found: "MPEG audio other than MP3, such as AAC"),
    Stranger(bytes: Array("#!AMR\n".utf8) + filler, found: "AMR"),
    Stranger(bytes: [0, 0, 0, 0x20] + Array("ftypM4A ".utf8) + filler, found: "MP4 or M4A"),
    Stranger(bytes: Array("RIFF____AVI ".utf8), found: "a file of another medium"),
    Stranger(bytes: Array("Error: no voice".utf8), found: "text"),
    Stranger(bytes: [UInt8](repeating: 0, count: 20), found: "a file of zeros"),
    Stranger(bytes: [1, 2, 3] + filler, found: "no sound file"),
  ])
  func `a file of no kind that is read is told by its looks, not its name`(stranger: Stranger) {
    #expect(throws: SoundFileError.unknownKind(name: "a.wav", found: stranger.found)) {
      try SoundFileReader.read(bytes: stranger.bytes, name: "a.wav")
    }
  }
}

private let filler = [UInt8](repeating: 0x80, count: 20)
