internal import CuePlan
internal import Voices

/// A voice that says what the session's own does not have.
struct OtherVoice {
  /// What it is called in a sentence.
  let name: String
  let voice: Voice
}

extension OtherVoice {
  /// What is said of a session in which other voices say these lines, each under its name.
  static func notes(of lines: [(line: SpokenLine, voice: String)]) -> [String] {
    lines.map(\.voice).eachOnce().map { name in
      let texts = lines.filter { $0.voice == name }.map(\.line.text).eachOnce()
      let count = texts.count == 1 ? "1 line is" : "\(texts.count) lines are"
      return "\(count) said by another voice, \(name):" + texts.map { "\n  “\($0)”" }.joined()
    }
  }
}

extension VoiceError.Unspoken {
  /// Whether another voice may have the line: nothing is wrong with its words or the pack.
  var isForAnother: Bool {
    isNowhere || reason.remedy == .tryAgain
  }

  /// Whether no voice at hand has the line.
  var isNowhere: Bool { [.recordTheLines, .installTheEngine].contains(reason.remedy) }
}
