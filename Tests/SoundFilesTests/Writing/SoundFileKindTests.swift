import SoundFiles
import Testing

@Suite struct SoundFileKindTests {
  @Test(arguments: [
    ("a.wav", SoundFileKind.wav), ("b/c.d/A.WAV", .wav), ("a.wav.flac", .flac), ("a.Ogg", .ogg),
    ("a.opus", .opus), ("a.mp3", .mp3), ("a.m4a", nil), ("wav", nil), ("a.wav/b", nil), ("", nil),
  ])
  func `the end of a name decides the kind`(path: String, expected: SoundFileKind?) {
    #expect(SoundFileKind(path: path) == expected)
  }
}
