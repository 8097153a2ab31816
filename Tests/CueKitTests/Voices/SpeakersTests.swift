import RoutineFiles
import Testing

@testable import CueKit

struct SpeakersTests {
  private func failing(_ fallback: EngineFallback) -> Speakers {
    var settings = VoiceSettings()
    settings.engine = .command(["/nowhere/talk"], voice: nil)
    settings.fallback = fallback
    return Speakers(settings)
  }

  private let wroteNothing = SessionError.voice(
    VoiceError(unspoken: [
      .init(line: SpokenLine("Hold"), reason: .engine(.wroteNothing(program: "talk")))
    ]))

  @Test func `an engine speaks all by itself`() throws {
    let voice = try failing(.none).voice(in: "en")
    #expect(voice.packs.isEmpty && voice.engine != nil)
  }

  @Test func `the engine of the tool's own voice speaks beside its pack`() throws {
    var settings = VoiceSettings()
    settings.engine = .known("flite", voice: "rms")
    let voice = try Speakers(settings).voice(in: "en")
    #expect(voice.packs.map(\.manifest.id) == ["rms"])
  }

  @Test func `the tool's own voice speaks for an engine that failed, only where it may`() throws {
    #expect(failing(.none).own(insteadOf: wroteNothing, in: "en") == nil)
    let own = try #require(failing(.default).own(insteadOf: wroteNothing, in: "en"))
    #expect(try own.voice(in: "en").packs.map(\.manifest.id) == ["rms"])
    #expect(own.own(insteadOf: wroteNothing, in: "en") == nil)
  }

  @Test func `what is known of the tool's own voices is not said of an engine`() throws {
    #expect(try Speakers(VoiceSettings()).credit(in: "en").license == "MIT-Festival")
    let credit = try failing(.none).credit(in: "en")
    #expect(credit.license == "" && credit.attribution == "Spoken by talk")
  }
}
