import CueKit
import Testing

struct TrackFormTests {
  @Test(arguments: [
    (SoundFileKind.wav, SoundQuality.number(24), 44_100), (.mp3, .phone, 44_100),
    (.opus, .number(300), 48_000), (.ogg, .best, 8000),
  ])
  func `a form that some track can have is right`(
    kind: SoundFileKind, quality: SoundQuality, hertz: Int
  ) throws {
    try TrackForm(kind, quality: quality).check(at: SampleRate(hertz))
  }

  @Test func `a rate that the kind does not take is refused before anything is made`() {
    let error = #expect(throws: SessionError.self) {
      try TrackForm(.opus).check(at: SampleRate(44_100))
    }
    #expect(
      error?.description
        == "error: a .opus file: Opus does not take 44100 Hz, expected 8000, 12000, 16000, 24000 "
        + "or 48000")
  }

  @Test func `a quality that neither mono nor stereo has is refused`() {
    let error = #expect(throws: SessionError.self) {
      try TrackForm(.wav, quality: .number(17)).check(at: .standard)
    }
    #expect(error?.description == "error: WAV has no quality 17, expected 16, 24 or 32")
  }
}
