import Foundation
import Testing

struct SampleRoutinesTests {
  @Test func `no sample has a problem`() async throws {
    let folder = try TemporaryFolder()
    let run = try await Cuewave(in: folder)
      .run(["check"] + Routines.samples)
    #expect(run.ending == .status(0))
    #expect(run.errors == "")
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == Routines.samples.count)
    #expect(lines.allSatisfy { $0.hasSuffix(": no problem found") })
  }

  @Test(arguments: Routines.samples)
  func `every sample can be looked at in both forms`(path: String) async throws {
    let cuewave = Cuewave(in: try TemporaryFolder())
    let table = try await cuewave.run("preview", path)
    #expect(table.ending == .status(0))
    #expect(table.errors == "")
    let json = try await cuewave.run("preview", path, "--as", "json")
    let timeline = try JSONDecoder().decode(ReadTimeline.self, from: json.output)
    #expect(table.text.hasPrefix(timeline.title + ": "))
    for chapter in timeline.chapters {
      #expect(table.text.contains("\n\(chapter.title)\n"), "\(chapter.title)")
    }
  }
}
