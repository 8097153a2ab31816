import CuePlan
import Testing

@testable import Voices

struct PackInspectionTests {
  @Test func `every recording that is broken, silent or clipped is named`() async throws {
    let folder = try TemporaryFolder()
    try Recording.beep(silence: 300, tone: 1000).write(to: folder.file("good.wav"))
    try Recording.beep(silence: 300, tone: 0).write(to: folder.file("still.wav"))
    try Recording.beep(silence: 300, tone: 1000, level: 4).write(to: folder.file("loud.wav"))
    try folder.write("text", to: "text.wav")
    let inspection = await PackInspection(of: try VoicePack(folder: folder.path))
    #expect(inspection.takes == 4 && inspection.withoutAnchor == 4)
    #expect(inspection.findings.map(\.file).sorted() == ["loud.wav", "still.wav", "text.wav"])
    #expect(inspection.findings.filter(\.fault.isError).count == 2)
    let loudness = try #require(inspection.loudness)
    #expect(loudness.lowerBound > -16.5 && loudness.upperBound < -15.5)
  }
}
