import CuePlan
import Testing

@testable import Voices

struct ClipKeyTests {
  private static let flite = EngineIdentity(engine: "flite", version: "2.2", voice: "rms")

  private func key(
    _ text: String, language: String = "en", pace: Pace = .natural,
    by speaker: EngineIdentity = flite
  ) throws -> ClipKey {
    ClipKey(try SpokenText(SpokenLine(text, language: language, pace: pace)), by: speaker)
  }

  @Test func `a key is the same on every machine and in every year`() throws {
    #expect(
      try key("Hold.").hash
        == "e96ba4618278a1d48b038ece4b568fd7ab8f95b34754dfede0ef112f0418c2b2")
  }

  @Test func `lines that sound alike share a key`() throws {
    #expect(try key("hold 30s") == key("Hold thirty seconds."))
  }

  @Test func `edge 23: everything that makes a recording makes its key`() throws {
    let keys = try [
      key("Hold."), key("Held."), key("Hold.", language: "en-GB"),
      key("Hold.", pace: .fastest),
      key("Hold.", by: EngineIdentity(engine: "flite", version: "2.3", voice: "rms")),
      key("Hold.", by: EngineIdentity(engine: "flite", version: "2.2", voice: "slt")),
      key("Hold.", by: EngineIdentity(engine: "flit", version: "e2.2", voice: "rms")),
      key(
        "Hold.", by: EngineIdentity(engine: "flite", version: "2.2", voice: "rms", settings: "-x")),
    ]
    #expect(Set(keys).count == keys.count)
  }
}
