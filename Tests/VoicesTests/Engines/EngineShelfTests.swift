import CuePlan
import Foundation
import Testing

@testable import Voices

struct EngineShelfTests {
  private static let shelf = EngineShelf.standard
  private static let environment = ProcessInfo.processInfo.environment

  /// Text that an engine could take for an option, a command, a file or a mark-up of its own.
  private static let hostile = [
    "-f/etc/passwd", "$(touch x)", "`touch x`", "[[_:_:_:]] hold", "/etc/passwd",
    "<speak><audio src=\"/etc/passwd\"/>Hold.</speak>", "Ho\u{0}ld.", "@/etc/passwd", "(quit)",
    "\"); (system \"touch x\") (\"",
  ]

  private func recipe(_ name: String) throws -> EngineRecipe {
    try #require(try Self.shelf.get().recipes[name])
  }

  @Test func `the engines of the list are known by name`() throws {
    #expect(
      try Self.shelf.get().names == ["espeak-ng", "festival", "flite", "piper", "rhvoice", "say"])
  }

  @Test func `every recipe of the list can be followed`() throws {
    let shelf = try Self.shelf.get()
    for (name, recipe) in shelf.recipes {
      let voice = recipe.voice == nil ? "nina.onnx" : nil
      let engine = try shelf.engine(
        named: name, voice: voice, language: "en", environment: [:])
      #expect(engine.name == name)
      #expect(recipe.install != nil, "\(name)")
    }
  }

  @Test func `an engine's own voice speaks its language, another voice what it may`() async throws {
    let none = ["PATH": "/nowhere"]
    let foreign = Utterance("Respira.", language: "es")
    let own = try Self.shelf.get().engine(named: "say", language: "es", environment: none)
    #expect(await heard(own, foreign) == .failure(.noLanguage(program: "say", language: "es")))
    let other = try Self.shelf.get().engine(
      named: "say", voice: "Monica (Premium)", language: "es", environment: none)
    guard case .failure(.notInstalled) = await heard(other, foreign) else {
      Issue.record("it was not asked")
      return
    }
  }

  @Test func `an engine nobody knows is refused with those that are known`() throws {
    let known = try Self.shelf.get().names
    #expect(throws: EngineRefusal.unknownEngine("flight", known: known)) {
      try Self.shelf.get().engine(named: "flight", language: "en", environment: [:])
    }
  }

  @Test(arguments: ["espeak-ng", "festival", "flite", "piper", "rhvoice", "say"])
  func `no engine of the list takes a voice for anything else`(name: String) throws {
    for voice in ["-f/etc/passwd", "$(touch x)", "a\") (system \"touch x", "[[x]]", "a\u{0}"] {
      #expect(throws: EngineRefusal.self) {
        try Self.shelf.get().engine(
          named: name, voice: voice, language: "en", environment: Self.environment)
      }
    }
  }

  /// What an installed engine makes of words; nil where it is not installed.
  private func spoken(
    _ text: String, by name: String, pace: Pace = .natural
  ) async throws -> Result<Recording, EngineFailure>? {
    let engine = try Self.shelf.get().engine(
      named: name, language: "en", environment: Self.environment)
    let result = await heard(engine, Utterance(text, pace: pace))
    if case .failure(.notInstalled) = result { return nil }
    return result
  }

  private func heard(
    _ engine: ProgramEngine, _ utterance: Utterance
  ) async -> Result<Recording, EngineFailure> {
    do throws(EngineFailure) {
      return .success(try await engine.speak(utterance))
    } catch {
      return .failure(error)
    }
  }

  @Test(arguments: ["espeak-ng", "festival", "flite"], hostile)
  func `an installed engine speaks hostile text and does nothing else`(
    name: String, text: String
  ) async throws {
    switch try await spoken(text, by: name) {
    case .success(let recording): #expect(recording.length < Seconds(9))
    // Nothing of it was a word.
    case .failure(.silent), .failure(.wrongLength), nil: break
    case .failure(let failure): Issue.record("\(failure)")
    }
    #expect(!FileManager.default.fileExists(atPath: "x"))
  }

  @Test(arguments: ["espeak-ng", "festival", "flite"])
  func `an installed engine is told its pace`(name: String) async throws {
    let words = "Lie on your back, with your knees bent and your feet flat."
    guard let natural = try await spoken(words, by: name),
      let fast = try await spoken(words, by: name, pace: .fastest)
    else { return }
    let ratio = try natural.get().length.approximate / fast.get().length.approximate
    #expect((1.08...1.2).contains(ratio))
  }
}
