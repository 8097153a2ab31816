import Foundation
import RoutineFiles
import Testing
import Voices

@testable import CueKit

struct EngineWishEngineTests {
  private func voice(of wish: EngineWish) throws -> String {
    let engine = try wish.engine(for: "en", environment: [:])
    return try #require(engine as? ProgramEngine).voiceInWords
  }

  @Test func `a voice that is a file here is found from wherever the engine works`() throws {
    // Tests run in the package's folder.
    let wish = EngineWish.known("piper", voice: "./Package.swift")
    #expect(try voice(of: wish) == FileManager.default.currentDirectoryPath + "/Package.swift")
  }

  @Test func `a voice that is no file here keeps its name`() throws {
    #expect(try voice(of: .known("piper", voice: "en_US-nina-low")) == "en_US-nina-low")
    #expect(try voice(of: .known("festival", voice: "Sources")) == "Sources")
  }

  @Test func `a variant of espeak-ng's voices may be asked for`() throws {
    #expect(
      try voice(of: .known("espeak-ng", voice: "en+f3")) == "en+f3, 125 words a minute")
  }
}
