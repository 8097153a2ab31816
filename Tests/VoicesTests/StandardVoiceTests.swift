import CuePlan
import Testing

@testable import Voices

struct StandardVoiceTests {
  private static let bare = ["PATH": "/nowhere"]
  private static let rate = SampleRate(16_000)

  @Test(arguments: [("en", "rms"), ("en-GB", "rms"), ("es", "espeak-es"), ("es-MX", "espeak-es")])
  func `a language has one voice, whose pack comes with the tool`(
    language: String, name: String
  ) throws {
    let standard = try StandardVoice(language: language, environment: Self.bare)
    #expect(standard.name == name)
    #expect(try standard.voice().packs.map(\.manifest.id) == [name])
    #expect(standard.rehearsing.packs.isEmpty)
  }

  @Test func `another language has a voice and no pack`() throws {
    let standard = try StandardVoice(language: "pt", environment: Self.bare)
    #expect(standard.name == "espeak-pt")
    #expect(try standard.voice().packs.isEmpty)
  }

  @Test(arguments: [("en", "Rest.", "flite"), ("es", "Y suelta.", "espeak-ng")])
  func `a recorded line needs no engine, another line is told which to install`(
    language: String, recorded: String, program: String
  ) async throws {
    let voice = try StandardVoice(language: language, environment: Self.bare).voice()
    let known = SpokenLine(recorded, language: language)
    #expect(try await voice.clips(for: [known], at: Self.rate)[known] != nil)
    let error = await #expect(throws: VoiceError.self) {
      try await voice.clips(for: [SpokenLine("Qwxyz.", language: language)], at: Self.rate)
    }
    #expect(error?.remedy == .installTheEngine)
    #expect(error?.description.contains("apt-get install \(program)") == true)
  }

  @Test func `a line of another language is not spoken by a second voice`() async throws {
    let voice = try StandardVoice(language: "en", environment: Self.bare).voice()
    await #expect(throws: VoiceError.self) {
      try await voice.clips(for: [SpokenLine("Descansa.", language: "es")], at: Self.rate)
    }
  }
}
