import Testing

@testable import Voices

struct FileWordsTests {
  @Test(arguments: [
    ("hold-for-30-seconds.wav", "hold for thirty seconds"),
    ("Hold for thirty seconds.flac", "hold for thirty seconds"),
    ("phrase.hold_for_30s.ogg", "hold for thirty seconds"),
    ("number.35.wav", "thirty five"), ("unit.s.one.wav", "second"),
    ("unit.s.other.wav", "seconds"), ("cue.halfway.wav", "halfway"),
    ("Exhale, round your back!.wav", "exhale round your back"),
    ("t-spine-rotation.wav", "tee spine rotation"),
  ])
  func `a file's name says its words`(file: String, words: String) throws {
    let read = try #require(FileWords(fileName: file, language: "en"))
    #expect(read.speech.words.joined(separator: " ") == words)
    #expect(read.take == 1)
  }

  @Test func `accents may be left out of a name`() throws {
    let plain = try #require(FileWords(fileName: "manten.wav", language: "es"))
    let full = try #require(FileWords(fileName: "Mantén.wav", language: "es"))
    #expect(plain.speech == full.speech)
  }

  @Test func `a number after a tilde is the take`() {
    #expect(FileWords(fileName: "hold~2.wav", language: "en")?.take == 2)
    #expect(FileWords(fileName: "hold~0.wav", language: "en") == nil)
    #expect(FileWords(fileName: "hold~x.wav", language: "en") == nil)
  }

  @Test(arguments: ["🙂.wav", ".wav", "---.wav", "~2.wav"])
  func `a name without words says nothing`(file: String) {
    #expect(FileWords(fileName: file, language: "en") == nil)
  }
}
