import CuePlan
import Foundation
import Testing

@testable import Voices

/// These tests speak with the real program and are left out where it is not installed.
private let isInstalled =
  SpeechProgram(
    named: "espeak-ng", remedy: "", searchPath: ProcessInfo.processInfo.environment["PATH"]
  ).path != nil

struct EspeakTests {
  private static let environment = ProcessInfo.processInfo.environment
  private let spanish = Result { try Self.espeak("es-MX") }

  private static func espeak(
    _ language: String, environment: [String: String] = environment
  ) throws -> ProgramEngine {
    try EngineShelf.standard.get().engine(
      named: "espeak-ng", language: language, environment: environment)
  }

  private func utterance(_ text: String, pace: Pace = .natural) -> Utterance {
    Utterance(text, language: "es", pace: pace)
  }

  /// An engine whose program is the shell script `script`, in `folder`.
  private func engine(_ script: String, in folder: TemporaryFolder) throws -> ProgramEngine {
    try Recording.beep().write(to: folder.file("sound.wav"))
    let path = try folder.write(
      "#!/bin/sh\nNOTES='\(folder.path)'\nfor OUT; do :; done\n\(script)\n", to: "espeak-ng",
      mode: 0o755)
    let recipe = try #require(try EngineShelf.standard.get().recipes["espeak-ng"])
    return try ProgramEngine(
      recipe, language: "es",
      program: SpeechProgram(name: "espeak-ng", path: path, remedy: "install it"))
  }

  @Test func `a machine without espeak-ng is told what to install`() async throws {
    let engine = try Self.espeak("es", environment: ["PATH": "/nowhere"])
    let failure = EngineFailure.notInstalled(
      program: "espeak-ng", remedy: "apt-get install espeak-ng, or brew install espeak-ng")
    await #expect(throws: failure) { try await engine.speak(utterance("Respira.")) }
    await #expect(throws: failure) { try await engine.identity() }
  }

  @Test func `an engine of one language speaks no other`() async {
    await #expect(throws: EngineFailure.noLanguage(program: "espeak-ng", language: "en")) {
      try await spanish.get().speak(Utterance("Breathe."))
    }
  }

  @Test(arguments: ["/etc/passwd", "..", "e", "mb/mb-es1", "español", ""])
  func `a language that is no tag is refused before a program sees it`(
    language: String
  ) async throws {
    let engine = try Self.espeak(language)
    let failure = EngineFailure.noLanguage(program: "espeak-ng", language: language)
    await #expect(throws: failure) {
      try await engine.speak(Utterance("Respira.", language: language))
    }
  }

  @Test func `the words go in a file, the pace as words a minute`() async throws {
    let folder = try TemporaryFolder()
    let script = """
      echo "$@" >> "$NOTES/arguments"; cat line.txt >> "$NOTES/text"
      cp "$NOTES/sound.wav" "$OUT"
      """
    let engine = try engine(script, in: folder)
    for pace in [Pace.natural, .fastest] {
      _ = try await engine.speak(utterance("-f/etc/passwd. Niño.", pace: pace))
    }
    #expect(
      try folder.text(of: "arguments") == """
        -v es -s 125 -b 1 -f line.txt -w line.wav
        -v es -s 144 -b 1 -f line.txt -w line.wav

        """)
    #expect(try folder.text(of: "text") == "-f/etc/passwd. Niño.\n-f/etc/passwd. Niño.\n")
  }

  @Test func `a program that writes no file wrote no sound`() async throws {
    let folder = try TemporaryFolder()
    let engine = try engine("true", in: folder)
    await #expect(throws: EngineFailure.wroteNothing(program: "espeak-ng")) {
      try await engine.speak(utterance("Respira."))
    }
  }

  @Test func `the identity is the version, the language and the pace`() async throws {
    let folder = try TemporaryFolder()
    let engine = try engine("echo 'eSpeak NG text-to-speech: 9.9  Data at: /x'", in: folder)
    let identity = try await engine.identity()
    #expect(identity.engine == "espeak-ng" && identity.version == "9.9")
    #expect(identity.voice == "es, 125 words a minute")
  }

  @Test(.enabled(if: isInstalled))
  func `the same words have the same samples`() async throws {
    let once = try await spanish.get().speak(utterance("Inhala, y sube."))
    #expect(try await spanish.get().speak(utterance("Inhala, y sube.")) == once)
    #expect(once.rate == SampleRate(22_050))
    #expect(once.anchor == nil)
  }

  /// The frames at which the phoneme events of libespeak-ng 1.51 have the first vowel, at 22,050 Hz
  /// and 125 words a minute; its sound is that of the program, sample for sample.
  @Test(
    .enabled(if: isInstalled),
    arguments: [
      ("Uno.", 0), ("Dos.", 1014), ("Tres.", 3902), ("Cuatro.", 5117), ("Cinco.", 2670),
      ("Seis.", 2404), ("Siete.", 4836), ("Ocho.", 0), ("Nueve.", 3520), ("Diez.", 3638),
    ])
  func `a count has its beat within 5 ms of its vowel`(word: String, frame: Int) async throws {
    guard try await spanish.get().identity().version == "1.51" else { return }
    let anchor = try #require(try await spanish.get().speak(utterance(word)).anchor)
    #expect(abs(anchor - frame) <= 110)
  }

  @Test(.enabled(if: isInstalled))
  func `a long line has about 130 words a minute`() async throws {
    let words =
      "Túmbate boca arriba, rodillas dobladas, pies en el suelo. Sube una rodilla, luego la otra, "
      + "y agárrate por detrás de los muslos."
    let spoken = try await spanish.get().speak(utterance(words))
    let pace = Double(words.split(separator: " ").count) * 60 / spoken.length.approximate
    #expect((110...150).contains(pace))
  }

  @Test(.enabled(if: isInstalled))
  func `what looks like an option is spoken, not obeyed`() async throws {
    let word = try await spanish.get().speak(utterance("-f/etc/passwd"))
    #expect(word.length < Seconds(4))
  }
}
