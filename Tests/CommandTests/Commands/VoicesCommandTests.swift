import Testing

struct VoicesCommandTests {
  private let folder: TemporaryFolder
  private let cuewave: Cuewave

  init() throws {
    folder = try TemporaryFolder()
    cuewave = Cuewave(in: folder)
  }

  @Test func `a script numbers every line that may be said`() async throws {
    try folder.write(Routines.small, to: "small.yaml")
    let run = try await cuewave.run("voices", "script", "small.yaml")
    #expect(run.ending == .status(0))
    let lines = run.text.split(separator: "\n")
    #expect(lines.first == "1\tWelcome. Upper back, five minutes.")
    #expect(lines.last?.hasPrefix("\(lines.count)\t") == true)
  }

  @Test(arguments: [["script", "wrong.yaml"], ["build", "wrong.yaml", "-o", "pack"]])
  func `a wrong routine has no script and no pack`(arguments: [String]) async throws {
    try folder.write(Routines.wrong, to: "wrong.yaml")
    let run = try await cuewave.run(["voices"] + arguments)
    #expect(run.ending == .status(65))
    #expect(run.errors.contains("wrong.yaml:3:5"))
    #expect(try folder.names == ["wrong.yaml"])
  }
}
