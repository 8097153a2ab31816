import CuePlan
import Foundation

/// The installed `espeak-ng` program: small, offline, about 130 languages.
///
/// It is licensed under the GPL, version 3 or later, and only run; the sound it makes is not
/// covered by that. One process a line: inside one process equal words get unequal samples.
public struct EspeakEngine: SpeechEngine {
  /// The language it speaks, and the name of its voice: `es` of `es-MX`.
  public let language: String

  private let program: SpeechProgram

  /// Looks for `espeak-ng` in the folders of the `PATH` of `environment`, once.
  public init(language: String, environment: [String: String]) {
    let program = SpeechProgram(
      named: "espeak-ng", remedy: "apt-get install espeak-ng, or brew install espeak-ng",
      searchPath: environment["PATH"])
    self.init(language: language, program: program)
  }

  init(language: String, program: SpeechProgram) {
    self.language = language.primaryLanguage
    self.program = program
  }

  /// Asks the program for its version.
  public func identity() async throws(EngineFailure) -> EngineIdentity {
    let folder = try PrivateFolder()
    let printed = try await program.run(["--version"], in: folder, writing: Self.sound)
    return EngineIdentity(
      engine: program.name, version: Self.version(in: printed),
      voice: "\(language), \(Self.speed(at: .natural)) words a minute")
  }

  /// Speaks one utterance of its language, at 22,050 Hz; the first vowel's onset stays unknown.
  public func speak(_ utterance: Utterance) async throws(EngineFailure) -> Recording {
    guard utterance.language.primaryLanguage == language, isVoiceName(language) else {
      throw .noLanguage(program: program.name, language: utterance.language)
    }
    let folder = try PrivateFolder()
    try program.write(utterance.text, to: folder.file(Self.text))
    _ = try await program.run(arguments(at: utterance.pace), in: folder, writing: Self.sound)
    let recording = try program.recording(in: folder.file(Self.sound))
    try recording.check(against: utterance.text)
    return recording
  }

  private static let text = "line.txt"
  private static let sound = "line.wav"

  /// The text goes in a file: what begins with a dash would be an option; `-b 1` is UTF-8.
  private func arguments(at pace: Pace) -> [String] {
    [
      "-v", language, "-s", "\(Self.speed(at: pace))", "-b", "1", "-f", Self.text, "-w",
      Self.sound,
    ]
  }

  /// Words a minute as the program counts them: 125 make 131 words of Spanish, pauses and all.
  static func speed(at pace: Pace) -> Int { (125 * pace.percent + 50) / 100 }

  /// A language's tag; anything else could be a path or an option.
  private func isVoiceName(_ name: String) -> Bool {
    (2...3).contains(name.utf8.count) && name.allSatisfy { ("a"..."z").contains($0) && $0.isASCII }
  }

  /// What follows `text-to-speech:`, such as `1.51`.
  private static func version(in printed: String) -> String {
    let words = printed.split(whereSeparator: \.isWhitespace)
    let version = words.drop { $0 != "text-to-speech:" }.dropFirst().first
    return version.map(String.init) ?? "unknown"
  }
}
