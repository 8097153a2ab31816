import SoundFiles
import Testing

@Suite struct SoundFileFormatTests {
  @Test(arguments: [
    ("a.wav", SoundFileFormat.wav16), ("b/c.d/A.WAV", .wav16), ("a.wav.flac", .flac16),
    ("a.mp3", nil), ("wav", nil), ("a.wav/b", nil), ("", nil),
  ])
  func `the end of a name decides the format`(path: String, expected: SoundFileFormat?) {
    #expect(SoundFileFormat(path: path) == expected)
  }
}
