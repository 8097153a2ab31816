internal import Voices

/// What becomes of lines that the voice of a session does not have.
public enum MissingLines: String, Hashable, Sendable, CaseIterable {
  /// The session fails, and lists them all to be recorded.
  case fail
  /// Another voice says them, and the session says which: the engine that was asked for, the tool's
  /// own voice, or any other engine that is installed.
  case speak
  /// It goes on without the words: tones mark what they would have, and the session says so.
  case tones
}

extension VoiceError {
  /// What is said of a session that goes on without these lines.
  var inTones: String {
    let count = unspoken.count == 1 ? "1 line is" : "\(unspoken.count) lines are"
    let reason = unspoken.first.map { "\($0.reason)" } ?? "no voice has them"
    return "without a voice: \(count) not spoken, tones stand for words where there are any, and "
      + "the preview lists what is left out: \(reason); --missing fail ends here instead, and lists "
      + "them to be recorded"
  }
}
