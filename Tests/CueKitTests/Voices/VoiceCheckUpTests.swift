import CueKit
import Testing

struct VoiceCheckUpTests {
  @Test func `files, licence and lines that routines lack are all named`() async throws {
    let folder = try TemporaryFolder()
    let routine = try folder.write(SmallRoutine.good, to: "a.yaml")
    try Beeps.write(folder.file("anna/Round up.wav"))
    try Beeps.write(folder.file("anna/🙂.wav"))
    try folder.write("text", to: "anna/rest.wav")
    let check = try await VoiceCheckUp(of: folder.file("anna"), routines: [routine])
    #expect(check.errors.contains { $0.contains("anna/rest.wav") })
    #expect(check.errors.contains { $0.hasSuffix("is not recorded") })
    #expect(!check.errors.contains { $0.contains("“Round up.”") })
    #expect(check.warnings.contains { $0.contains("🙂.wav") })
    #expect(check.warnings.contains { $0.contains("says no licence") })
    #expect(check.notes.contains("2 recordings looked at"))
  }

  @Test func `what the tool's own voice has not recorded its engine says`() async throws {
    let folder = try TemporaryFolder()
    let routine = try folder.write(
      "title: Zyxomatic\nsession:\n  - cat-cow: 1 rep\n", to: "a.yaml")
    let check = try await VoiceCheckUp(of: "rms", routines: [routine])
    #expect(check.errors.isEmpty)
    #expect(check.warnings == ["“Welcome. Zyxomatic.” is not recorded; flite says it"])
  }
}
