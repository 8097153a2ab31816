import CuePlan
import Foundation
import Testing

@testable import Voices

/// A shell script in the place of espeak-ng, which spells and speaks one word.
private struct Speller {
  let folder: TemporaryFolder
  let engine: ProgramEngine

  /// The word is another one from 0.2 s on where its vowel is longer, from 0.15 s where another.
  init(printing phonemes: String = "echo \"n w 'e B e\"") throws {
    folder = try TemporaryFolder()
    for (name, start) in [("word", nil), ("longer", 3200), ("other", 2400)] {
      try Self.word(from: start).write(to: folder.file(name + ".wav"))
    }
    let path = try folder.write(
      """
      #!/bin/sh
      cat line.txt >> '\(folder.path)/lines'
      case "$*" in *-x*) \(phonemes); exit;; esac
      for OUT; do :; done
      case "$(cat line.txt)" in
        *:*) SOUND=longer;; '[[n|w|'"'"'e|B|e]].' | Nueve.) SOUND=word;; *) SOUND=other;;
      esac
      cp '\(folder.path)'/$SOUND.wav "$OUT"
      """, to: "espeak-ng", mode: 0o755)
    let recipe = try #require(try EngineShelf.standard.get().recipes["espeak-ng"])
    engine = try ProgramEngine(
      recipe, language: "es", program: SpeechProgram(name: "espeak-ng", path: path, remedy: ""))
  }

  private static func word(from start: Int?) -> Recording {
    let beep = Recording.beep(silence: 10, tone: 400)
    guard let start else { return beep }
    return Recording(
      beep.samples[..<start] + ContiguousArray(beep.samples[start...].map { $0 / 2 - 1 }),
      rate: beep.rate)
  }

  func anchor(of text: String) async throws(EngineFailure) -> Int? {
    try await engine.speak(Utterance(text, language: "es")).anchor
  }
}

struct ProgramEngineVowelOnsetTests {
  @Test func `a single word has its beat where a longer vowel begins to sound`() async throws {
    let speller = try Speller()
    #expect(try await speller.anchor(of: "Nueve.") == 3200 - 48)
    #expect(
      try speller.folder.text(of: "lines") == """
        Nueve.
        Nueve.
        [[n|w|'a|B|e]].
        [[n|w|'i|B|e]].
        [[n|w|,e|B|e]].
        [[n|w|'e|B|e]].
        [[n|w|'e:|B|e]].

        """)
  }

  @Test func `brackets of a text are no brackets of the tool's`() async throws {
    let speller = try Speller()
    #expect(try await speller.anchor(of: "[[n|w|'e|B|e]].") == nil)
    #expect(try speller.folder.text(of: "lines") == "  n w 'e B e  .\n")
  }

  @Test func `a line of more words is said once`() async throws {
    let speller = try Speller()
    #expect(try await speller.anchor(of: "Nueve veces.") == nil)
    #expect(try speller.folder.text(of: "lines") == "Nueve veces.\n")
  }

  @Test(arguments: ["true", "exit 1", "echo 'Usage: espeak-ng [options]'"])
  func `a program that prints no sounds only speaks`(answer: String) async throws {
    let speller = try Speller(printing: answer)
    #expect(try await speller.anchor(of: "Nueve.") == nil)
  }

  @Test func `a program that dies over its answer has failed`() async throws {
    let speller = try Speller(printing: "kill -9 $$")
    await #expect(throws: EngineFailure.died(program: "espeak-ng", signal: 9)) {
      try await speller.anchor(of: "Nueve.")
    }
  }

  @Test func `an engine without phonemes is asked once`() async throws {
    let flite = try FakeFlite("cat line.txt >> \"$NOTES/lines\"; cp \"$SOUND\" \"$OUT\"")
    #expect(try await flite.speak("Nine.").get().anchor == nil)
    #expect(try flite.folder.text(of: "lines") == "Nine.\n")
  }
}
