import Testing

struct ConsoleTests {
  private let folder: TemporaryFolder
  private let cuewave: Cuewave

  init() throws {
    folder = try TemporaryFolder()
    cuewave = Cuewave(in: folder)
    try folder.write(Routines.small, to: "small.yaml")
  }

  @Test(arguments: [
    ("preview small.yaml >&-", "Bad file descriptor", 74),
    ("preview small.yaml >/dev/full", "No space left on device", 75),
    ("check small.yaml >/dev/full", "No space left on device", 75),
    ("check small.yaml --json >&-", "Bad file descriptor", 74),
    ("render small.yaml -o - >/dev/full", "No space left on device", 75),
    ("render small.yaml --json >/dev/full", "No space left on device", 75),
  ])
  func `a result that cannot be written is a failure`(
    line: String, words: String, status: Int32
  ) async throws {
    let run = try await cuewave.shell("\"$CUEWAVE\" \(line)")
    #expect(run.ending == .status(status))
    #expect(
      run.errors.contains("error: standard output: cannot write it: \(words)"), "\(run.errors)")
  }

  @Test func `a track is built with all standard streams closed`() async throws {
    let run = try await cuewave.shell("\"$CUEWAVE\" render small.yaml <&- >&- 2>&-")
    #expect(run.ending == .status(0))
    #expect(try WAVWalk(folder.bytes("small.wav")).frames > 0)
  }

  @Test func `words never mix with sound`() async throws {
    let run = try await cuewave.shell("\"$CUEWAVE\" render small.yaml -o - 2>/dev/null | wc -c")
    try await cuewave.run("render", "small.yaml")
    #expect(try Int(run.text.filter(\.isNumber)) == folder.bytes("small.wav").count)
  }
}
