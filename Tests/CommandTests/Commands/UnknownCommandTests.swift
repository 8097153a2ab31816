import Testing

struct UnknownCommandTests {
  private let cuewave: Cuewave

  init() throws { cuewave = Cuewave(in: try TemporaryFolder()) }

  @Test(arguments: [
    (["rendr", "x.yaml", "-o", "y"], "no command \"rendr\"; did you mean \"render\"?"),
    (["xyz"], "expected render, preview, check, batch, voices"),
    (["--versoin"], "no option \"--versoin\"; did you mean \"--version\"?"),
  ])
  func `a misspelt command is told the nearest`(
    arguments: [String], words: String
  ) async throws {
    let run = try await cuewave.run(arguments)
    #expect(run.ending == .status(64))
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [[], ["--help"], ["help"], ["-h"]])
  func `help shows the commands`(arguments: [String]) async throws {
    let run = try await cuewave.run(arguments)
    #expect(run.ending == .status(0))
    for command in ["render", "preview", "check", "batch", "voices"] {
      #expect(run.text.contains("\n  \(command) "), "\(command)")
    }
    #expect(!run.text.contains("unknown"))
  }

  @Test func `the version is three numbers`() async throws {
    let run = try await cuewave.run("--version")
    #expect(run.text.split(separator: ".").count == 3)
    #expect(run.text.split(separator: ".").allSatisfy { Int($0.filter { $0 != "\n" }) != nil })
  }
}
