import CueKit
import Testing

struct VoicePackBuildingTests {
  @Test func `a folder that cannot be made has no pack`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(SmallRoutine.good, to: "small.yaml")
    let script = try VoiceScript(routines: [path])
    let error = await #expect(throws: SessionError.self) { try await script.buildPack(in: path) }
    #expect(error?.description.hasPrefix("error: ") == true)
    #expect(error?.description.contains(path) == true)
    #expect(try folder.text("small.yaml") == SmallRoutine.good)
  }
}
