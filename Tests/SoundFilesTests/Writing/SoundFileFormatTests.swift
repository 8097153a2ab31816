import SoundFiles
import Testing

@Suite struct SoundFileFormatTests {
  struct Row: CustomTestStringConvertible {
    let kind: SoundFileKind
    let quality: SoundQuality
    let channels: Int
    let format: SoundFileFormat
    var testDescription: String { "\(kind) \(quality) \(channels)" }
  }

  @Test(arguments: [
    Row(kind: .wav, quality: .standard, channels: 2, format: .wav16),
    Row(kind: .wav, quality: .best, channels: 2, format: .wav24),
    Row(kind: .wav, quality: .number(32), channels: 1, format: .wavFloat),
    Row(kind: .flac, quality: .phone, channels: 1, format: .flac16),
    Row(kind: .flac, quality: .number(24), channels: 1, format: .flac24),
    Row(kind: .opus, quality: .phone, channels: 1, format: .opus(kilobits: 60)),
    Row(kind: .opus, quality: .standard, channels: 2, format: .opus(kilobits: 96)),
    Row(kind: .ogg, quality: .standard, channels: 2, format: .vorbis(kilobits: 112)),
    Row(kind: .mp3, quality: .number(320), channels: 1, format: .mp3(kilobits: 320)),
  ])
  func `a quality becomes bits or a bit rate`(row: Row) throws {
    let format = try SoundFileFormat(row.kind, quality: row.quality, channels: row.channels)
    #expect(format == row.format)
    #expect(format.kind == row.kind)
  }

  @Test(arguments: SoundFileKind.allCases, [1, 2])
  func `every kind has a format for every name, better names never smaller`(
    kind: SoundFileKind, channels: Int
  ) throws {
    let formats = try [SoundQuality.phone, .standard, .best].map { quality in
      try SoundFileFormat(kind, quality: quality, channels: channels)
    }
    #expect(formats.map(\.advisedCeiling) == formats.map(\.advisedCeiling).sorted())
  }

  @Test(arguments: [
    (SoundFileKind.wav, 20, "WAV has no quality 20, expected 16, 24 or 32"),
    (.opus, 7, "Opus has no quality 7, expected 8 to 256"),
    (.flac, 32, "FLAC has no quality 32, expected 16 or 24"),
    (.ogg, 47, "Ogg Vorbis has no quality 47, expected 48 to 240"),
  ])
  func `a number that a kind has not is refused with what it has`(
    kind: SoundFileKind, number: Int, sentence: String
  ) {
    let error = #expect(throws: SoundFileError.self) {
      try SoundFileFormat(kind, quality: .number(number), channels: 1)
    }
    #expect(error?.description == sentence)
  }

  @Test func `the advised ceiling leaves room for what lossy encoders overshoot`() {
    #expect(SoundFileFormat.flac24.advisedCeiling == -1)
    #expect(SoundFileFormat.opus(kilobits: 96).advisedCeiling == -3)
    #expect(SoundFileFormat.mp3(kilobits: 80).advisedCeiling == -4.5)
    #expect(SoundFileFormat.vorbis(kilobits: 80).advisedCeiling == -4.5)
    #expect(SoundFileFormat.opus(kilobits: 60).advisedCeiling == -7)
    #expect(SoundFileFormat.opus(kilobits: 40).advisedCeiling == -8)
  }
}
