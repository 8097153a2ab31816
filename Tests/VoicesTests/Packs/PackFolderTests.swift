import CuePlan
import Foundation
import SoundFiles
import Testing

@testable import Voices

struct PackFolderTests {
  @Test func `a phrase says what its file is`() throws {
    let folder = try TemporaryFolder()
    let text = try SpokenText(SpokenLine("hold", pace: .fastest))
    let phrase = try PackFolder(folder.path).write(.beep(anchor: 7), of: text, key: "hold.fast")
    #expect(phrase.text == "Hold.")
    #expect(phrase.pace == 115)
    #expect(phrase.file == "hold.fast.flac")
    #expect(phrase.anchor == 7)
    let sound = try SoundFileReader.read(path: folder.file("hold.fast.flac"))
    #expect(Recording(sound) == .beep())
  }

  @Test func `a manifest is text with its fields in order`() throws {
    let folder = try TemporaryFolder()
    let manifest = VoicePackManifest(
      id: "a", version: "1", language: "en", license: "CC0-1.0", attribution: "a/b", phrases: [:])
    try PackFolder(folder.path).publish(manifest)
    #expect(
      try folder.text(of: "voicepack.json") == """
        {
          "attribution" : "a/b",
          "format" : "cuewave.voicepack/1",
          "id" : "a",
          "language" : "en",
          "license" : "CC0-1.0",
          "phrases" : {

          },
          "version" : "1"
        }

        """)
  }

  @Test func `a file that cannot be written is named`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.file("rest.flac"), withIntermediateDirectories: false)
    let text = try SpokenText(SpokenLine("rest"))
    let error = #expect(throws: VoicePackBuildError.self) {
      try PackFolder(folder.path).write(.beep(), of: text, key: "rest")
    }
    #expect(try #require(error).description.contains("rest.flac"))
  }
}
