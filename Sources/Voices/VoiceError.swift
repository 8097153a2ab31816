public import CuePlan
public import SoundFiles

/// The lines of a session that have no clip, all of them, in the order they were asked for.
public struct VoiceError: Error, Hashable, Sendable {
  /// The lines, each with its reason; at least one.
  public let unspoken: [Unspoken]

  /// Makes an error of the lines that have no clip.
  public init(unspoken: [Unspoken]) { self.unspoken = unspoken }

  /// A line without a clip.
  public struct Unspoken: Hashable, Sendable {
    /// The line as it was asked for.
    public let line: SpokenLine
    /// Why it has no clip.
    public let reason: Reason

    /// Names a line and what stands in its way.
    public init(line: SpokenLine, reason: Reason) {
      self.line = line
      self.reason = reason
    }
  }

  /// Why a line has no clip.
  public enum Reason: Error, Hashable, Sendable {
    /// It has no words, or far too many.
    case text(SpokenTextError)
    /// No voice pack holds it, and there is no engine to ask.
    case notRecorded
    /// No voice pack holds it, and the engine did not speak.
    case engine(EngineFailure)
    /// No voice pack holds it, and the engine has another voice than the pack.
    case otherVoice(String, pack: String)
    /// The voice pack that holds it is broken.
    case pack(VoicePackError)
    /// All of its recording is silence.
    case silent
    /// Its recording cannot be brought to the session's rate or to the line's pace.
    case resampling(SoundFileError)
  }

  /// What a caller can do about it.
  public enum Remedy: Hashable, Sendable {
    /// Change what the routine says.
    case mendTheText
    /// Mend the voice pack.
    case mendThePack
    /// Record the lines.
    case recordTheLines
    /// Install the engine, or another one, or record the lines.
    case installTheEngine
    /// Try again: an engine failed.
    case tryAgain
  }

  /// What a caller can do about the first thing that stands in the way; decides the exit code.
  public var remedy: Remedy {
    let remedies = Set(unspoken.map(\.reason.remedy))
    let order: [Remedy] = [.mendTheText, .mendThePack, .recordTheLines, .installTheEngine]
    return order.first(where: remedies.contains) ?? .tryAgain
  }
}

extension VoiceError {
  /// What is said of a session that another voice speaks because of this.
  public var inVoiceOfTheTool: String {
    let reason = unspoken.first.map { "\($0.reason)" } ?? "the engine did not speak"
    return "spoken in the tool's own voice: \(reason)"
  }
}

extension VoiceError.Reason {
  /// What a caller can do about it.
  public var remedy: VoiceError.Remedy {
    switch self {
    case .text: .mendTheText
    case .pack, .silent, .resampling: .mendThePack
    case .notRecorded: .recordTheLines
    case .otherVoice, .engine(.notInstalled), .engine(.noLanguage), .engine(.noLetters):
      .installTheEngine
    case .engine: .tryAgain
    }
  }
}

extension VoiceError: CustomStringConvertible {
  /// A sentence for every reason, with the lines it holds for under it.
  public var description: String {
    distinct.map { reason in
      sentence(for: reason)
        + unspoken.filter { $0.reason == reason }.map { "\n  “\($0.line.text)”" }.joined()
    }.joined(separator: "\n")
  }

  /// A sentence for every reason.
  public var reasons: [String] { distinct.map(sentence) }

  private var distinct: [Reason] {
    unspoken.map(\.reason).reduce(into: []) { seen, reason in
      if !seen.contains(reason) { seen.append(reason) }
    }
  }

  private func sentence(for reason: Reason) -> String {
    let count = unspoken.count { $0.reason == reason }
    return "\(count == 1 ? "a line" : "\(count) lines") cannot be spoken: \(reason)"
  }
}

extension VoiceError.Reason: CustomStringConvertible {
  /// What stands in the way, in words that fit one line and many.
  public var description: String {
    switch self {
    case .text(.nothingToSay): "no words to say"
    case .text(.tooLong(let scalars, let limit)):
      "\(scalars) characters, expected at most \(limit)"
    case .notRecorded: "not in any voice pack"
    case .engine(.notInstalled(let program, let remedy)):
      "not in any voice pack, and \(program) is not installed (\(remedy))"
    case .engine(let failure): "\(failure)"
    case .otherVoice(let voice, let pack):
      "not in the voice pack “\(pack)”, and \(voice) would be a second voice; record them for the "
        + "pack"
    case .pack(let error): "\(error)"
    case .silent: "the recording is silent"
    case .resampling(let error): "\(error)"
    }
  }
}
