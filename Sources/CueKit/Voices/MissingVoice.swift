internal import Voices

/// What becomes of a session some of whose lines no voice has.
public enum MissingVoice: String, Hashable, Sendable, CaseIterable {
  /// It goes on without them: tones mark what they would have, and it says so.
  case tones
  /// It fails.
  case refused
}

extension VoiceError {
  /// What is said of a session that goes on without these lines.
  var inTones: String {
    let count = unspoken.count == 1 ? "1 line is" : "\(unspoken.count) lines are"
    let reason = unspoken.first.map { "\($0.reason)" } ?? "no voice has them"
    return "without a voice: \(count) not spoken, tones stand for words where there are any, and "
      + "the preview lists what is left out: \(reason); --require-voice fails instead"
  }
}
