import CueKit
import CuePlan
import Testing

struct RecordingScriptTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let script = RecordingScript(lines: [
    ScriptLine(1, "Rest.", language: "en"),
    ScriptLine(2, "Say \"ah\", then, close.", language: "en", longest: Seconds(26, over: 10)),
  ])

  @Test(arguments: ScriptForm.allCases)
  func `a script that is written is read again`(form: ScriptForm) throws {
    let path = try folder.write(try script.text(as: form), to: "script")
    #expect(try RecordingScript(contentsOf: path, language: "en").lines == script.lines)
  }

  @Test func `plain lines are numbered`() throws {
    let path = try folder.write("Hold.\n\nRest.\n", to: "script")
    let lines = try RecordingScript(contentsOf: path, language: "es").lines
    #expect(lines.map(\.number) == [1, 2] && lines.map(\.language) == ["es", "es"])
  }

  @Test(arguments: [
    ("", "holds no line"), ("a\tb\n", "begins with “a”"), ("{}", "is not JSON of a script"),
    ("1\tA\n1\tB\n", "the number 1 twice"), ("number,text\n1\n", "expected number, text"),
  ])
  func `a script that is none is told`(text: String, words: String) throws {
    let path = try folder.write(text, to: "script")
    let error = #expect(throws: SessionError.self) {
      try RecordingScript(contentsOf: path, language: "en")
    }
    #expect(error?.description.contains(words) == true)
    #expect(throws: SessionError.self) {
      try RecordingScript(contentsOf: path + "-none", language: "en")
    }
  }

  @Test func `a routine's script has every line once, with room where there is little`() throws {
    let path = try folder.write(SmallRoutine.good, to: "a.yaml")
    let lines = try RecordingScript(routines: [path, path]).lines
    #expect(lines.map(\.number) == Array(1...lines.count))
    #expect(Set(lines.map(\.text)).count == lines.count)
    #expect(lines.first?.longest == nil)
    let phase = try #require(lines.first { $0.text.hasPrefix("Breathe out") })
    #expect((2...5).contains(try #require(phase.longest).approximate))
  }

  @Test func `what a voice has is not asked for again`() throws {
    let path = try folder.write(SmallRoutine.good, to: "a.yaml")
    try Beeps.write(folder.file("anna/Halfway.wav"))
    try Beeps.write(folder.file("anna/Round up.wav"))
    let all = try RecordingScript(routines: [path]).lines.map(\.text)
    let left = try RecordingScript(routines: [path], lackingIn: folder.file("anna")).lines
    #expect(all.contains("Round up.") && left.count < all.count)
    #expect(!left.map(\.text).contains("Round up."))
    #expect(left.map(\.number) == Array(1...left.count))
    #expect(try RecordingScript(routines: [path], lackingIn: "rms").lines.isEmpty)
  }
}
