import CuePlan
import Foundation

/// A speech program on this machine, run by its recipe: one process a line, no shell.
///
/// One process a line, because inside one process flite's and espeak-ng's second line depends on
/// the first; each of them says the same words with the same samples every time it is started.
public struct ProgramEngine: SpeechEngine {
  /// What the engine is called.
  public let name: String
  /// The language it was asked to speak; it speaks no other.
  public let language: String

  let recipe: EngineRecipe
  /// What it speaks with the voice it was given; nil for any language.
  private let languages: [String]?
  let voice: VoiceName
  private let program: SpeechProgram

  /// Prepares a program to speak `language`, its own voice where `voice` is nil.
  ///
  /// The program is looked for in the `PATH` of `environment`, once; one that is not there is no
  /// error until it is to speak.
  public init(
    _ recipe: EngineRecipe, name: String? = nil, voice: String? = nil, language: String,
    environment: [String: String]
  ) throws(EngineRefusal) {
    guard let command = recipe.program.first, !command.isEmpty else { throw .noCommand }
    let program = SpeechProgram(
      named: command, remedy: recipe.install ?? "it is named in your settings",
      searchPath: environment["PATH"])
    try self.init(recipe, name: name, voice: voice, language: language, program: program)
  }

  init(
    _ recipe: EngineRecipe, name: String? = nil, voice: String? = nil, language: String,
    program: SpeechProgram
  ) throws(EngineRefusal) {
    try CommandCheck.check(recipe.program)
    self.recipe = recipe
    languages = voice == nil || recipe.voices != nil ? recipe.languages : nil
    self.name = name ?? program.name
    self.language = language.primaryLanguage
    self.voice = try VoiceName(
      voice, of: self.name, recipe: recipe, language: language.primaryLanguage)
    var program = program
    if let seconds = recipe.seconds { program.limits.time = Seconds(seconds) }
    self.program = program
  }

  /// Whether the program is told the pace, or its recordings are stretched.
  public var pacing: EnginePacing { recipe.takesPace ? .spoken : .stretched }

  /// The voice as an identity names it, with its natural pace where it has no other.
  public var voiceInWords: String {
    guard let words = recipe.words else { return voice.text }
    return "\(voice.text), \(words) words a minute"
  }

  /// Asks the program for its version, or takes its bytes for it; a voice that is a file counts by
  /// what is in it.
  public func identity() async throws(EngineFailure) -> EngineIdentity {
    guard let path = program.path else {
      throw .notInstalled(program: program.name, remedy: program.remedy)
    }
    return EngineIdentity(
      engine: name, version: try await version(of: path), voice: voiceInWords,
      settings: (recipe.program + (recipe.phonemes?.arguments ?? [])
        + [FileDigest.of(voice.text)].compactMap(\.self)).joined(separator: " "))
  }

  private func version(of path: String) async throws(EngineFailure) -> String {
    guard let version = recipe.version else {
      return FileDigest.of(path).map { "file " + $0.prefix(12) } ?? "unknown"
    }
    let folder = try PrivateFolder()
    let printed = try await program.run(version.arguments, in: folder, ending: .byItself)
    let words = String(decoding: printed.output, as: UTF8.self).split(
      whereSeparator: \.isWhitespace)
    return words.drop { $0 != version.after }.dropFirst().first.map(String.init) ?? "unknown"
  }

  /// Speaks one utterance of its language.
  public func speak(_ utterance: Utterance) async throws(EngineFailure) -> Recording {
    try checkLanguage(of: utterance)
    let recording = try await said(
      HarmlessText.line(utterance.text, letters: recipe.letters), at: utterance.pace)
    try recording.check(against: utterance.text)
    guard recipe.phonemes != nil else { return recording }
    return Recording(
      recording.samples, rate: recording.rate,
      anchor: try await vowelOnset(of: utterance, in: recording))
  }

  /// What it says for `words`, which are the tool's own: no text of somebody's is among them.
  func say(_ words: String, at pace: Pace) async throws(EngineFailure) -> Recording {
    try await said(Array((words + "\n").utf8), at: pace)
  }

  /// What it prints when it is asked with `arguments` about `text`.
  func asked(_ arguments: [String], about text: String) async throws(EngineFailure) -> [UInt8] {
    let folder = try PrivateFolder()
    try program.write(
      HarmlessText.line(text, letters: recipe.letters), to: folder.file(LineFiles.text))
    return try await program.run(arguments.map(values(at: .natural).filled), in: folder).output
  }

  private func said(_ line: [UInt8], at pace: Pace) async throws(EngineFailure) -> Recording {
    let folder = try PrivateFolder()
    let printed = try await run(line, at: pace, in: folder)
    let onset =
      recipe.beat == .segments
      ? SegmentTimes(String(decoding: printed.output, as: UTF8.self)).firstVowelOnset : nil
    if !recipe.names(.out) { try program.write(printed.output, to: folder.file(LineFiles.sound)) }
    return try program.recording(
      in: folder.file(LineFiles.sound), onset: onset, complaint: printed.complaint)
  }

  private func run(
    _ line: [UInt8], at pace: Pace, in folder: borrowing PrivateFolder
  ) async throws(EngineFailure) -> SpeechProgram.Printed {
    guard line.contains(where: Self.isSpoken) else { throw .noLetters(program: name) }
    if recipe.names(.text) { try program.write(line, to: folder.file(LineFiles.text)) }
    return try await program.run(
      recipe.program.dropFirst().map(values(at: pace).filled), in: folder,
      input: recipe.names(.text) ? [] : line,
      output: recipe.names(.out) ? .words : .sound)
  }

  private func values(at pace: Pace) -> LineValues {
    LineValues(voice: voice.text, language: language, pace: pace, words: recipe.words ?? 150)
  }

  /// A letter or digit of ASCII, or a byte of any other sign.
  private static func isSpoken(_ byte: UInt8) -> Bool {
    let sign = Unicode.Scalar(byte)
    return !sign.isASCII || sign.properties.isAlphabetic || sign.properties.numericType != nil
  }

  /// A language's tag; anything else could be a path or an option.
  private func checkLanguage(of utterance: Utterance) throws(EngineFailure) {
    let isTag =
      (2...3).contains(language.utf8.count)
      && language.allSatisfy { $0.isASCII && ("a"..."z").contains($0) }
    guard isTag, utterance.language.primaryLanguage == language,
      languages?.contains(language) ?? true
    else { throw .noLanguage(program: name, language: utterance.language) }
  }
}
