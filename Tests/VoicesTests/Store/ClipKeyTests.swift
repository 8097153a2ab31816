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
        == "ebb35be4e5bda11b70098a32cf572636616131bb604803ed47705dacb2f83100")
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
    ]
    #expect(Set(keys).count == keys.count)
  }
}
