import CueKit
import Testing

struct VoiceChoiceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["default", "rms"])
  func `the default voice goes by two names`(name: String) throws {
    let path = try folder.write("voice: \(name)\n" + SmallRoutine.good, to: "a.yaml")
    #expect(throws: Never.self) { try Session(contentsOf: path) }
    #expect(throws: Never.self) {
      try Session(contentsOf: path, options: SessionOptions(voice: name))
    }
  }

  @Test func `a voice that the routine asks for and nobody has is shown where it stands`() throws {
    let path = try folder.write(SmallRoutine.good + "voice: \"rsm\"\n", to: "a.yaml")
    let error = #expect(throws: SessionError.self) { try Session(contentsOf: path) }
    #expect(
      error?.description == """
        error: there is no voice "rsm"
         --> \(path):4:9
          |
        4 | voice: "rsm"
          |         ^^^
          = expected default or rms
          = help: did you mean "rms"?
        """)
  }

  @Test func `a voice that the options ask for and nobody has comes with the nearest`() throws {
    let path = try folder.write("voice: nobody\n" + SmallRoutine.good, to: "a.yaml")
    let error = #expect(throws: SessionError.self) {
      try Session(contentsOf: path, options: SessionOptions(voice: "defualt"))
    }
    #expect(
      error?.description == """
        error: there is no voice "defualt"
          = expected default or rms
          = help: did you mean "default"?
        """)
  }

  @Test func `the options' voice takes the place of an unknown one`() throws {
    let path = try folder.write("voice: nobody\n" + SmallRoutine.good, to: "a.yaml")
    #expect(throws: Never.self) {
      try Session(contentsOf: path, options: SessionOptions(voice: "rms"))
    }
  }

  @Test func `a folder of recordings is a voice, and its lack is told all at once`() async throws {
    let path = try folder.write(SmallRoutine.good, to: "a.yaml")
    try Beeps.write(folder.file("anna/Round up.wav"))
    let options = SessionOptions(voice: folder.file("anna"))
    let error = await #expect(throws: SessionError.self) {
      try await Session(contentsOf: path, options: options).plan()
    }
    let text = try #require(error).description
    for words in [
      "1\tWelcome. Upper back, five minutes.", "\tBreathe out, round your back, chin in.\tat most ",
      "voices import",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("Round up."))
  }

  @Test func `a routine names voices, never folders`() throws {
    try Beeps.write(folder.file("anna/Round up.wav"))
    let path = try folder.write("voice: ./anna\n" + SmallRoutine.good, to: "a.yaml")
    let error = #expect(throws: SessionError.self) { try Session(contentsOf: path) }
    #expect(error?.description.contains("there is no voice \"./anna\"") == true)
  }
}
