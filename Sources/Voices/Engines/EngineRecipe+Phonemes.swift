extension EngineRecipe {
  /// How a program prints the sounds of a word, and takes them in the word's place.
  ///
  /// Only the tool itself writes these marks, around what the program printed; those in a text are
  /// taken out before a program sees it.
  public struct Phonemes: Codable, Hashable, Sendable {
    /// What it is asked with for the sounds of the words in `{text}`, apart by spaces.
    public var arguments: [String]
    /// What stands before the sounds of a word.
    public var opening: String
    /// What stands between two sounds.
    public var joint: String
    /// What stands behind the sounds of a word.
    public var closing: String
    /// The letters with which the name of a vowel begins.
    public var vowels: String
    /// The names of vowels that are heard as a part of the consonant beside them.
    public var passing: [String]
    /// The marks of stress that may stand before a name.
    public var stresses: String
    /// The mark of a weaker stress.
    public var weaker: String
    /// What makes a vowel longer, behind its name.
    public var longer: String
    /// Vowels to put in the place of another.
    public var others: [String]
  }
}
