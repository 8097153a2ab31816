import CuePlan
import Foundation
import Testing

@testable import Voices

struct SoundFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func touch(_ names: String...) throws {
    for name in names { try folder.write("", to: name) }
  }

  @Test func `sounds are listed by what they say, and nothing is opened`() throws {
    try touch("hold.wav", "rest.FLAC", "🙂.wav", "notes.txt", ".hidden.wav")
    let sounds = try SoundFolder(path: folder.path, language: "en")
    #expect(sounds.sounds.map(\.file) == ["hold.wav", "rest.FLAC"])
    #expect(sounds.nameless == ["🙂.wav"])
  }

  @Test func `takes of the same words are one phrase`() throws {
    try touch("hold.wav", "Hold~3.flac", "hold~2.wav")
    let manifest = try SoundFolder(path: folder.path, language: "en").manifest(language: "en")
    #expect(manifest.phrases.count == 1)
    #expect(
      manifest.phrases["hold.wav"]?.takes.map(\.file) == ["hold.wav", "hold~2.wav", "Hold~3.flac"])
  }

  @Test func `two files for one line are both named, for every line`() throws {
    try touch("hold.wav", "Hold.flac", "rest.wav", "rest.ogg", "up.wav")
    let error = #expect(throws: VoicePackError.self) {
      try SoundFolder(path: folder.path, language: "en").manifest(language: "en")
    }
    let text = try #require(error).description
    #expect(text.contains("Hold.flac and hold.wav say the same"))
    #expect(text.contains("rest.ogg and rest.wav say the same"))
    #expect(text.contains("~2"))
  }

  @Test func `a folder that is not there, is a file or is empty gets a sentence`() throws {
    try touch("file")
    for (path, words) in [("none", "no such folder"), ("file", "is a file")] {
      let error = #expect(throws: VoicePackError.self) {
        try SoundFolder(path: folder.file(path), language: "en")
      }
      #expect(try #require(error).description.contains(words))
    }
    let error = #expect(throws: VoicePackError.self) {
      try SoundFolder(path: folder.path, language: "en").manifest(language: "en")
    }
    #expect(error == .noSounds(path: folder.path, nameless: 0))
  }

  @Test func `a folder of 3,000 sounds is listed in a moment`() throws {
    for number in 0..<3000 { try folder.write("", to: "number.\(number).wav") }
    let started = ContinuousClock.now
    let pack = try VoicePack(folder: folder.path)
    #expect(pack.manifest.phrases.count == 3000)
    #expect(ContinuousClock.now - started < .seconds(20))
  }
}
