import CuePlan
import Foundation
import Testing

@testable import Voices

/// These tests speak with the real program and are left out where it is not installed.
private let isInstalled =
  SpeechProgram(
    named: "flite", remedy: "", searchPath: ProcessInfo.processInfo.environment["PATH"]
  ).path != nil

struct FliteTests {
  private static func flite(
    voice: String? = nil, path: String? = ProcessInfo.processInfo.environment["PATH"]
  ) throws -> ProgramEngine {
    try EngineShelf.standard.get().engine(
      named: "flite", voice: voice, language: "en", environment: ["PATH": path ?? ""])
  }

  @Test func `a machine without flite is told what to install`() async throws {
    let engine = try Self.flite(path: "/nowhere")
    let failure = EngineFailure.notInstalled(
      program: "flite", remedy: "apt-get install flite, or brew install flite")
    await #expect(throws: failure) { try await engine.speak(Utterance("Hold.")) }
    await #expect(throws: failure) { try await engine.identity() }
    #expect(
      "\(failure)" == "flite is not installed (apt-get install flite, or brew install flite)")
  }

  @Test func `flite speaks English and nothing else`() async {
    await #expect(throws: EngineFailure.noLanguage(program: "flite", language: "es-MX")) {
      try await Self.flite().speak(Utterance("Respira.", language: "es-MX"))
    }
  }

  @Test func `a faster pace is a shorter stretch`() async throws {
    let flite = try FakeFlite("echo \"$@\" >> \"$NOTES/arguments\"; cp \"$SOUND\" \"$OUT\"")
    for pace in [Pace.natural, .fastest] {
      _ = try await flite.engine.speak(Utterance("Hold.", pace: pace))
    }
    #expect(
      try flite.folder.text(of: "arguments") == """
        -voice rms --setf duration_stretch=1.0000 -psdur -f line.txt -o line.wav
        -voice rms --setf duration_stretch=0.8696 -psdur -f line.txt -o line.wav

        """)
  }

  @Test(arguments: ["http://elsewhere/x.flitevox", "-f/etc/passwd", "../rms", "", "RMS"])
  func `only the voices on the list are asked for`(voice: String) {
    let known = ["rms", "slt", "awb", "kal16"]
    #expect(throws: EngineRefusal.unknownVoice(voice, engine: "flite", known: known)) {
      try Self.flite(voice: voice)
    }
  }

  @Test func `accents are dropped and emoji are spaces`() async throws {
    let flite = try FakeFlite("cp line.txt \"$NOTES/\"; cp \"$SOUND\" \"$OUT\"")
    _ = await flite.speak("Élevé naïve 🙂 ok.")
    #expect(try flite.folder.text(of: "line.txt") == "Eleve naive   ok.\n")
  }

  @Test func `the anchor is the first vowel that flite lists`() async throws {
    let flite = try FakeFlite(
      "echo 'pau:0.100 th:0.125 r:0.150 iy:0.300 pau:0.500'; cp \"$SOUND\" \"$OUT\"")
    #expect(try await flite.speak().get().anchor == 2400)
  }

  @Test func `an engine that does not say its version has an unknown one`() async throws {
    let flite = try FakeFlite("true")
    #expect(try await flite.engine.identity().version == "unknown")
    #expect(try flite.isGone())
  }

  @Test func `the identity is the version that flite prints`() async throws {
    let flite = try FakeFlite("echo '  version: flite-9.9-test Sep 2099 (http://x)'; exit 1")
    let identity = try await flite.engine.identity()
    #expect(identity.engine == "flite" && identity.voice == "rms")
    #expect(identity.version == "flite-9.9-test")
  }

  @Test(.enabled(if: isInstalled))
  func `the same words have the same samples, alone or beside others`() async throws {
    let alone = try await Self.flite().speak(Utterance("Breathe in, and reach."))
    let beside = try await withThrowingTaskGroup { group in
      for _ in 0..<4 {
        group.addTask { try await Self.flite().speak(Utterance("Breathe in, and reach.")) }
      }
      return try await group.reduce(into: Set<Recording>()) { $0.insert($1) }
    }
    #expect(beside == [alone])
    #expect(alone.rate == SampleRate(16_000))
  }

  @Test(.enabled(if: isInstalled))
  func `the installed flite says which version it is`() async throws {
    let identity = try await Self.flite().identity()
    #expect(identity.version.hasPrefix("flite-"))
    #expect(identity.voice == "rms")
  }

  @Test(.enabled(if: isInstalled))
  func `three has its vowel 223 ms after its first sound`() async throws {
    let three = try await Self.flite().speak(Utterance("Three."))
    #expect(three.anchor == 359 * 16)
  }

  @Test(.enabled(if: isInstalled))
  func `the fastest pace is 1.15 times as fast`() async throws {
    let words = "Lie on your back, with your knees bent and your feet flat."
    let natural = try await Self.flite().speak(Utterance(words))
    let fast = try await Self.flite().speak(Utterance(words, pace: .fastest))
    let ratio = natural.length.approximate / fast.length.approximate
    #expect((1.13...1.17).contains(ratio))
  }

  @Test(.enabled(if: isInstalled))
  func `a word that is also a file's name is spoken, not read`() async throws {
    let word = try await Self.flite().speak(Utterance("/etc/passwd"))
    #expect(word.length < Seconds(4))
  }
}

struct SegmentTimesTests {
  @Test(arguments: [
    ("pau:0.136 th:0.271 r:0.359 iy:0.592 pau:0.769", 359), ("ey:0.2 t:0.4", 0),
    ("pau:0.1 hh:0.2 ax:0.3\npau:0.1 ow:0.4", 200),
  ])
  func `a vowel begins where the sound before it ends`(printed: String, milliseconds: Int) {
    #expect(SegmentTimes(printed).firstVowelOnset == .milliseconds(milliseconds))
  }

  @Test(arguments: ["", "pau:0.1 s:0.3", "iy:nan", "iy:-1", "iy", "iy:1:2", "iy:1e300", "no flite"])
  func `a list without a vowel has no onset`(printed: String) {
    #expect(SegmentTimes(printed).firstVowelOnset == nil)
  }
}
