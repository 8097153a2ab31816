public import CuePlan

/// A line for somebody to read into a microphone.
public struct ScriptLine: Hashable, Sendable {
  /// Its number, counted from 1.
  public let number: Int
  /// The words, as they are written in the routine.
  public let text: String
  /// The language of the words, as a BCP 47 tag.
  public let language: String
  /// The longest it may last; nil where the session waits for it.
  public let longest: Seconds?

  /// Makes a line.
  public init(_ number: Int, _ text: String, language: String, longest: Seconds? = nil) {
    self.number = number
    self.text = text
    self.language = language
    self.longest = longest
  }
}

extension ScriptLine {
  /// Its words as they are told apart; nil where there are none.
  var name: SpeechName? {
    (try? SpokenText(SpokenLine(text, language: language))).map { SpeechName($0) }
  }
}
