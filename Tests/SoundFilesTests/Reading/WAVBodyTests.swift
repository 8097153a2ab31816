import SoundFiles
import Testing

@Suite struct WAVBodyTests {
  @Test(arguments: [0x7fff_f000, 0x7fff_ffff, 0xffff_ffff, 0])
  func `a size that a pipe left open means all that is there`(size: Int) throws {
    let sound = try SoundFileReader.read(bytes: RIFFBytes.wav([1, 2, 3], size: size), name: "a")
    #expect(sound.frames == 3)
  }

  @Test func `no sound before other parts is no sound`() throws {
    let bytes = RIFFBytes.wav([], size: 0) + RIFFBytes.part("LIST", Array("INFO".utf8))
    #expect(try SoundFileReader.read(bytes: bytes, name: "a").frames == 0)
  }

  @Test func `a file cut short is refused`() {
    let bytes = Array(RIFFBytes.wav([1, 2, 3]).dropLast(3))
    #expect(
      throws: SoundFileError.cutShort(name: "a", announced: 6, held: 3, unit: "bytes of sound")
    ) {
      try SoundFileReader.read(bytes: bytes, name: "a")
    }
  }

  @Test func `what stands before and behind the sound is left out`() throws {
    let bytes = RIFFBytes.file(
      RIFFBytes.part("bext", [UInt8](repeating: 0xff, count: 7)),
      RIFFBytes.part("fmt ", RIFFBytes.format()), RIFFBytes.part("data", [0, 64]),
      RIFFBytes.part("cue ", [255, 255, 255, 255]))
    #expect(try SoundFileReader.read(bytes: bytes, name: "a").samples == [0.5])
  }

  @Test func `an odd format does not shift the sound`() throws {
    let bytes = RIFFBytes.file(
      RIFFBytes.part("fmt ", RIFFBytes.format() + [0]), RIFFBytes.part("data", [0, 64]))
    #expect(try SoundFileReader.read(bytes: bytes, name: "a").samples == [0.5])
  }

  struct Damage: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let error: SoundFileError
  }

  @Test(arguments: [
    Damage(
      testDescription: "ends after its head", bytes: Array(RIFFBytes.wav([]).prefix(12)),
      error: .damaged(name: "a", detail: "no format in its 12 bytes")),
    Damage(
      testDescription: "ends after its format", bytes: Array(RIFFBytes.wav([]).prefix(36)),
      error: .damaged(name: "a", detail: "no sound in its 36 bytes")),
    Damage(
      testDescription: "has a part of 4 GB",
      bytes: RIFFBytes.file(RIFFBytes.part("JUNK", [], size: 0xffff_fff0)) + RIFFBytes.wav([1]),
      error: .damaged(name: "a", detail: "no format in its 66 bytes")),
    Damage(
      testDescription: "has a format of 14 bytes",
      bytes: RIFFBytes.file(
        RIFFBytes.part("fmt ", Array(RIFFBytes.format().prefix(14))), RIFFBytes.part("data", [])),
      error: .damaged(name: "a", detail: "its format is cut short")),
    Damage(
      testDescription: "has an extensible format without its extension",
      bytes: RIFFBytes.file(
        RIFFBytes.part("fmt ", RIFFBytes.format(tag: 0xfffe)), RIFFBytes.part("data", [1, 0])),
      error: .damaged(name: "a", detail: "its format is cut short")),
    Damage(
      testDescription: "sounds before it has a format",
      bytes: RIFFBytes.file(RIFFBytes.part("data", [1, 0])),
      error: .damaged(name: "a", detail: "the sound comes before its format")),
    Damage(
      testDescription: "holds ADPCM",
      bytes: RIFFBytes.file(RIFFBytes.part("fmt ", RIFFBytes.format(tag: 0x11))),
      error: .unknownCodec(name: "a", found: "ADPCM")),
    Damage(
      testDescription: "holds something else",
      bytes: RIFFBytes.file(RIFFBytes.part("fmt ", RIFFBytes.format(tag: 0x1234))),
      error: .unknownCodec(name: "a", found: "codec 0x1234")),
  ])
  func `a WAV that cannot be read says why`(damage: Damage) {
    #expect(throws: damage.error) {
      try SoundFileReader.read(bytes: damage.bytes, name: "a")
    }
  }
}
