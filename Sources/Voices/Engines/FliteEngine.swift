import CuePlan
import Foundation

/// The installed `flite` program: small, offline, the same samples for the same words every time.
///
/// One process a line: inside one process its voices draw noise from a shared generator, so the
/// second line would depend on the first.
public struct FliteEngine: SpeechEngine {
  /// The voices it is asked for; a list, because flite would fetch a voice named by an address.
  public enum Voice: String, Hashable, Sendable, CaseIterable {
    /// A man, US English; the clearest of them.
    case rms
    /// A woman, US English.
    case slt
    /// A man, Scottish English.
    case awb
    /// An older, smaller voice, US English.
    case kal16
  }

  private let voice: Voice
  private let program: SpeechProgram

  /// Looks for `flite` in the folders of `PATH`, once.
  public init(voice: Voice = .rms) {
    self.init(voice: voice, environment: ProcessInfo.processInfo.environment)
  }

  /// Looks for `flite` in the folders of the `PATH` of `environment`, once.
  public init(voice: Voice, environment: [String: String]) {
    let program = SpeechProgram(
      named: "flite", remedy: "apt-get install flite, or brew install flite",
      searchPath: environment["PATH"])
    self.init(voice: voice, program: program)
  }

  init(voice: Voice, program: SpeechProgram) {
    self.voice = voice
    self.program = program
  }

  /// Asks the program for its version.
  public func identity() async throws(EngineFailure) -> EngineIdentity {
    let folder = try PrivateFolder()
    let printed = try await program.run(
      ["--version"], in: folder, writing: Self.sound, ending: .byItself)
    return EngineIdentity(
      engine: program.name, version: Self.version(in: printed), voice: voice.rawValue)
  }

  /// Speaks one utterance of English; letters beyond ASCII lose their accents.
  public func speak(_ utterance: Utterance) async throws(EngineFailure) -> Recording {
    guard utterance.language.primaryLanguage == "en" else {
      throw .noLanguage(program: program.name, language: utterance.language)
    }
    let folder = try PrivateFolder()
    try program.write(utterance.text.inASCII, to: folder.file(Self.text))
    let printed = try await program.run(
      arguments(at: utterance.pace), in: folder, writing: Self.sound)
    let onset = SegmentTimes(printed).firstVowelOnset
    let recording = try program.recording(in: folder.file(Self.sound), onset: onset)
    try recording.check(against: utterance.text)
    return recording
  }

  private static let text = "line.txt"
  private static let sound = "line.wav"

  /// The text goes in a file: flite takes a word without a space for a file's name.
  private func arguments(at pace: Pace) -> [String] {
    let stretch = pace == .natural ? [] : ["--setf", "duration_stretch=\(Self.stretch(of: pace))"]
    return ["-voice", voice.rawValue] + stretch + ["-psdur", "-f", Self.text, "-o", Self.sound]
  }

  /// The inverse of a pace, with four decimals; rounds to the nearest.
  static func stretch(of pace: Pace) -> String {
    let tenThousandths = (1_000_000 + pace.percent / 2) / pace.percent
    let (whole, part) = tenThousandths.quotientAndRemainder(dividingBy: 10_000)
    return "\(whole)." + "\(10_000 + part)".dropFirst()
  }

  /// What follows `version:`, such as `flite-2.2-current`.
  private static func version(in printed: String) -> String {
    let words = printed.split(whereSeparator: \.isWhitespace)
    let version = words.drop { $0 != "version:" }.dropFirst().first
    return version.map(String.init) ?? "unknown"
  }
}
