internal import CuePlan
internal import RoutineFiles
internal import SoundFiles
internal import Voices

extension SessionError {
  /// Everything that stands in the way, as data for programs.
  public var problems: [Problem] {
    switch self {
    case .routine(let error): error.diagnostics.map(Problem.init)
    case .notToBeHad(let diagnostic, _): [Problem(diagnostic)]
    case .sameTracks(let clashes): clashes.map(problem)
    case .voice(let error): [Problem("\(error)")]
    case .unrecorded(let error, let script): [problem(error, script)]
    case .engine(let error): [Problem("\(error)")]
    case .voicePack(let error): [Problem("\(error)")]
    case .packNotBuilt(let error): [Problem("\(error)")]
    case .wrongScript(let path, let line, let detail):
      [Problem("\(path)\(line.map { ":\($0)" } ?? ""): \(detail)")]
    case .notInVoice(let name, let line, let error, let nearest):
      [
        Problem(
          "the voice \(name) cannot say “\(line.excerpt)”: "
            + (error.unspoken.first.map { "\($0.reason)" } ?? ""), suggestion: nearest)
      ]
    case .notPlayed(let failed):
      [
        Problem(
          failed.isEmpty
            ? "no program that plays sound is installed"
            : "\(failed.joined(separator: ", ")) could not play the sound",
          expected: "one of \(SoundPlayer.known.map(\.name).joined(separator: ", "))",
          help: failed.isEmpty
            ? "apt-get install pipewire-bin or alsa-utils; or write a file with -o FILE"
            : "is a loudspeaker there? -o FILE writes the sound to a file")
      ]
    case .notImported(let error): error.problems.map { Problem("\($0)") }
    case .mix(let error): [Problem("cannot mix the session: \(error)", help: error.help)]
    case .notEncoded(let detail): [Problem("the timeline cannot be written: \(detail)")]
    case .soundFile(let error): [Problem("\(error)")]
    case .folder(let error): [Problem("\(error)")]
    case .fit(let error, _):
      [error.diagnostic.map(Problem.init) ?? Problem("\(error)", help: error.help)]
    case .nothingLeft(let error):
      [Problem("\(error)", help: "exclude less, or add an exercise that may be done")]
    case .severalLanguages(let languages):
      [
        Problem(
          "the routines are in \(languages.joined(separator: " and "))", expected: "one language",
          help: "make a voice pack for each")
      ]
    case .unknownVoice, .foreignVoice, .unknownTone, .unknownBed, .noTones, .unknownFormat,
      .replacesRoutine, .nothingToBuild:
      [wrongCall].compactMap(\.self)
    }
  }

  /// What whoever asked can put right by asking for something else.
  private var wrongCall: Problem? {
    switch self {
    case .unknownVoice(let name, let known): unknown("voice", name, among: known)
    case .foreignVoice(let folder, let speaks, let wanted):
      Problem(
        "\(folder): the voice speaks \"\(speaks)\", and the session \"\(wanted)\"",
        help: "name a voice in the language of the session")
    case .unknownTone(let name, let file, let known):
      unknown("tone", name, in: file, among: known)
    case .unknownBed(let name, let known): unknown("bed", name, among: known)
    case .noTones(let folder, let known):
      Problem(
        "\(folder): no sound in it is named like a tone",
        expected: "a file such as start.wav for one or more of \(known.joined(separator: ", "))")
    case .unknownFormat(let path, let known):
      Problem(
        "\(path): its ending names no format that can be written",
        expected: ChoiceText.of(known.map { "." + $0 }))
    case .replacesRoutine(let path):
      Problem(
        "\(path): is the routine itself, which the output would replace",
        help: "name another file for the output")
    case .nothingToBuild(let paths):
      Problem(
        "no routine in \(paths.joined(separator: ", "))",
        expected: ".yaml or .yml files, or folders that hold some")
    default: nil
    }
  }

  private func problem(_ error: VoiceError, _ script: RecordingScript) -> Problem {
    let lines = script.plain.split(separator: "\n").map { "\n  " + $0 }.joined()
    return Problem(
      error.reasons.joined(separator: "\n") + lines,
      help: "record these lines, which cuewave voices import takes as its --script; or add "
        + "--missing speak, and another voice says them, or --missing tones to go on without")
  }

  private func unknown(
    _ kind: String, _ name: String, in file: String? = nil, among known: [String]
  ) -> Problem {
    Problem(
      (file.map { "\($0): " } ?? "") + "there is no \(kind) \"\(name)\"",
      expected: ChoiceText.of(known),
      suggestion: NearestWord.find(name, in: known))
  }

  private func problem(_ clash: Clash) -> Problem {
    Problem(
      "\(clash.routines.joined(separator: " and ")) would all become \(clash.track)",
      help: "rename one of them, or build them into different folders")
  }
}

extension SessionError: CustomStringConvertible {
  /// What went wrong and what to do about it, as a terminal shows it.
  public var description: String {
    switch self {
    case .routine(let error): "\(error)"
    case .notToBeHad(let diagnostic, let source):
      DiagnosticText(sources: [source]).text(of: diagnostic)
    case .fit(let error, let sources):
      error.diagnostic.map { DiagnosticText(sources: sources).text(of: $0) }
        ?? problems.map(\.description).joined()
    default: problems.map(\.description).joined(separator: "\n\n")
    }
  }
}
