import CueKit
import Testing

struct VoiceSampleTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a line is as a session would have it`() async throws {
    let sample = try await VoiceSample(of: "rms", line: "halfway")
    #expect(sample.text == "halfway")
    try sample.write(to: folder.file("a.wav"))
    let sound = try SoundFileReader.read(path: folder.file("a.wav"))
    #expect(sound.sampleRate == 48_000 && sound.frames > 10_000)
  }

  @Test func `without a line it is one that the voice has`() async throws {
    try Beeps.write(folder.file("anna/hold for thirty seconds.wav"))
    try Beeps.write(folder.file("anna/hold.wav"))
    #expect(try await VoiceSample(of: folder.file("anna")).text == "hold for thirty seconds")
  }

  @Test func `a line that the voice has not comes with the nearest`() async throws {
    try Beeps.write(folder.file("anna/Halfway.wav"))
    let error = await #expect(throws: SessionError.self) {
      try await VoiceSample(of: folder.file("anna"), line: "Halfwey")
    }
    #expect(error?.description.contains("did you mean \"Halfway\"?") == true)
  }
}
