import CueKit
import Testing

struct CheckUpTests {
  @Test func `findings come in the order of the routines, lengths with those that pass`()
    async
    throws
  {
    let folder = try TemporaryFolder()
    let paths = [
      try folder.write(SmallRoutine.wrong, to: "a.yaml"),
      try folder.write(SmallRoutine.good, to: "b.yaml"),
      folder.file("c.yaml"),
      try folder.write("minutes: 0.1\n" + SmallRoutine.good, to: "d.yaml"),
    ]
    let findings = await CheckUp(paths: paths).findings(options: SmallRoutine.options)
    #expect(findings.map(\.routine) == paths)
    let frames = findings.map { try? $0.result.get().frames }
    #expect(frames == [nil, try await SmallRoutine.plan.timeline.frames, nil, nil])
    #expect("\(findings[0].result)".contains("cat-caw"))
    #expect("\(findings[2].result)".contains("no such file"))
    #expect("\(findings[3].result)".contains("00:06"))
  }

  @Test func `warnings come with the finding, not in its way`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(SmallRoutine.questionable, to: "a.yaml")
    let finding = try #require(
      await CheckUp(paths: [path]).findings(options: SmallRoutine.options).first)
    #expect(throws: Never.self) { try finding.result.get() }
    #expect(finding.warnings.text?.hasPrefix("warning: ") == true)
  }
}
