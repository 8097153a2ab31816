import CuePlan
import Foundation
import Testing

@testable import CueKit

struct VoiceShelfTests {
  private let folder: TemporaryFolder
  private let shelf: VoiceShelf

  init() throws {
    folder = try TemporaryFolder()
    shelf = VoiceShelf(environment: ["XDG_DATA_HOME": folder.path, "HOME": "/nowhere"])
  }

  @Test func `it is where a user's data is kept`() {
    #expect(shelf.folder == folder.path + "/cuewave/voices")
    #expect(VoiceShelf(environment: ["XDG_DATA_HOME": "relative"]).folder == nil)
    #expect(VoiceShelf(environment: ["HOME": "/home/a"]).folder?.hasPrefix("/home/a/") == true)
  }

  @Test func `its voices are its folders, and a name leads nowhere else`() throws {
    #expect(shelf.names.isEmpty)
    try Beeps.write(folder.file("cuewave/voices/anna/hold.wav"))
    try folder.write("", to: "cuewave/voices/notes.txt")
    #expect(shelf.names == ["anna"])
    #expect(shelf.folder(of: "anna") == folder.path + "/cuewave/voices/anna")
    for name in ["..", "anna/..", "nobody", ".", ""] {
      #expect(shelf.folder(of: name) == nil, "\(name)")
    }
  }

  @Test func `a voice is named by the shelf, by the tool or by a folder`() throws {
    try Beeps.write(folder.file("cuewave/voices/anna/hold.wav"))
    for name in ["anna", folder.file("cuewave/voices/anna")] {
      #expect(try shelf.pack(name, language: "en").manifest.phrases.count == 1)
    }
    #expect(try shelf.pack("default", language: "es").manifest.id == "espeak-es")
    #expect(try shelf.pack("rms", language: "es").manifest.id == "rms")
    let error = #expect(throws: SessionError.self) { try shelf.pack("ana", language: "en") }
    #expect(error?.description.contains("did you mean \"anna\"?") == true)
  }

  @Test func `the table has the tool's voices and the user's, broken ones too`() throws {
    try Beeps.write(folder.file("cuewave/voices/anna/hold.wav"))
    try folder.write("{}", to: "cuewave/voices/broken/voicepack.json")
    let rows = VoiceTable(shelf: shelf).text.split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("rms ") && $0.contains("MIT-Festival") })
    #expect(rows.contains { $0.hasPrefix("anna ") && $0.contains(" 1 ") })
    #expect(rows.contains { $0.hasPrefix("broken ") && $0.contains("cannot be used") })
  }

  @Test func `a sheet says what a voice is and how much it can say`() throws {
    try Beeps.write(folder.file("cuewave/voices/anna/Round up.wav"))
    try Beeps.write(folder.file("cuewave/voices/anna/🙂.wav"))
    let text = try VoiceSheet(of: "anna", shelf: shelf).text
    for words in ["a person", "licence     not said", "1 of ", "high-pass 70 Hz", "🙂.wav"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `the tool's own voice says all of the catalogue, through its own steps`() throws {
    let text = try VoiceSheet(of: "rms").text
    let counts = try #require(text.firstMatch(of: /(\d+) of (\d+) lines recorded/))
    #expect(counts.1 == counts.2 && counts.1 != "0")
    #expect(text.contains("high shelf 3500 Hz +2 dB"))
  }

  @Test func `a sheet shows the steps and the words of a pack's own`() throws {
    try folder.write(
      """
      { "format": "cuewave.voicepack/1", "id": "a", "version": "1", "language": "en",
        "license": "", "attribution": "", "say": { "qi": "chee" }, "phrases": {},
        "source": { "engine": "talk", "version": "2", "voice": "" },
        "chain": [{ "resample": true }, { "level": -6 }] }
      """, to: "cuewave/voices/anna/voicepack.json")
    let text = try VoiceSheet(of: "anna", shelf: shelf).text
    #expect(text.contains("made by     talk 2\n"))
    #expect(text.contains("true peak at most -6 dBTP") && !text.contains("high-pass"))
    #expect(text.contains("qi as chee"))
  }
}
