import Testing

@testable import Voices

struct FileNamesTests {
  private let names = FileNames(
    [
      ScriptLine(1, "Hold.", language: "en"), ScriptLine(2, "Now the left side.", language: "en"),
      ScriptLine(3, "30 seconds left.", language: "en"),
    ], language: "en")

  private func number(_ file: String) throws -> Int? {
    try names.line(of: "takes/" + file).scripted?.number
  }

  @Test(arguments: [
    ("1.wav", 1), ("002.flac", 2), ("2 Now the left side.wav", 2), ("02_anna.wav", 2),
    ("now-the-left-side.wav", 2), ("30-seconds-left.wav", 3), ("3 - 30 seconds left.wav", 3),
  ])
  func `a file is a line by its words or its number`(file: String, line: Int) throws {
    #expect(try number(file) == line)
  }

  @Test func `a number with the words of another line is told`() {
    #expect(throws: RecordingProblem.wrongNumber("takes/1 now the left side.wav", saysLine: 2)) {
      try number("1 now the left side.wav")
    }
  }

  @Test func `a number that the script has not is told`() {
    #expect(throws: RecordingProblem.noSuchNumber("takes/7.wav", lines: 3)) { try number("7.wav") }
  }

  @Test func `words that no line has come with the nearest`() {
    #expect(
      throws: RecordingProblem.notInScript(
        "takes/now the lift side.wav", nearest: "Now the left side.")
    ) { try number("now the lift side.wav") }
    #expect(throws: RecordingProblem.nameless("takes/🙂.wav")) { try number("🙂.wav") }
  }

  @Test func `without a script words are the line, and a bare number is none`() throws {
    let names = FileNames([], language: "en")
    #expect(try names.line(of: "hold~2.wav") == .init(scripted: nil, text: "hold", take: 2))
    #expect(throws: RecordingProblem.numberWithoutScript("12.wav")) {
      try names.line(of: "12.wav")
    }
  }
}
