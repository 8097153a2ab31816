public import CuePlan

/// What a line sounds like, in words: numbers, units and symbols written out, nothing else left.
///
/// Lines that are written differently and sound alike, such as “30s” and “Thirty seconds.”, are
/// equal here and share one clip.
public struct SpokenText: Hashable, Sendable {
  /// The words and the sentence marks between them; never empty.
  public let words: String
  /// The language the words are in, as a BCP 47 tag such as `en`.
  public let language: String
  /// How fast they are said.
  public let pace: Pace
  /// Which of several recordings is meant, counted from 0.
  public let take: Int

  /// The most Unicode scalars a line may have; some engines need seconds for every thousand.
  public static let longest = 5000

  /// Writes the line out, by the rules of its language where there are some.
  ///
  /// Words of `pronunciations` are said as these list them.
  public init(
    _ line: SpokenLine, pronunciations: Pronunciations = .none
  ) throws(SpokenTextError) {
    let length = line.text.unicodeScalars.count
    guard length <= Self.longest else {
      throw .tooLong(scalars: length, limit: Self.longest)
    }
    let rules = SpeechRules.rules(for: line.language)
    let written = pronunciations.applied(to: PlainText.plain(line.text))
    let tokens = CapitalLetters(rules).lowered(rules.pronounced(Token.tokens(in: written)))
    var sentence = SentenceText()
    var reader = NumberReader(tokens, rules: rules)
    while let piece = reader.next() { sentence.add(piece, rules: rules) }
    guard let words = sentence.finished() else { throw .nothingToSay }
    self.words = words
    self.language = line.language
    self.pace = line.pace
    self.take = line.take
  }

  /// The same words at another pace.
  func at(_ pace: Pace) -> SpokenText {
    SpokenText(words: words, language: language, pace: pace, take: take)
  }

  private init(words: String, language: String, pace: Pace, take: Int) {
    self.words = words
    self.language = language
    self.pace = pace
    self.take = take
  }

  /// The parts of ``words`` that an engine is given one by one.
  public var utterances: [String] { Utterances.parts(of: words) }
}

/// Why a line has no spoken form.
public enum SpokenTextError: Error, Hashable, Sendable {
  /// Nothing is left to say once marks, markup and emoji are gone.
  case nothingToSay
  /// The line has more Unicode scalars than any engine is given.
  case tooLong(scalars: Int, limit: Int)
}
