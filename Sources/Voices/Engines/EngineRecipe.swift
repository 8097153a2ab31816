/// How a speech program is run: its command, and what it takes.
///
/// A recipe is data: a line of the list that comes with the tool, or of somebody's own settings.
/// It never comes from a routine or a voice pack, for whoever writes it chooses what is run.
public struct EngineRecipe: Codable, Hashable, Sendable {
  /// The program, by its name or from the root, and its arguments, with placeholders.
  ///
  /// No shell reads them. Without `{text}`, the name of a file with the words, these come on
  /// standard input; without `{out}` the sound is what the program prints.
  public var program: [String]
  /// What to type to install it.
  public var install: String?
  /// The voice it has unless another is asked for; `{language}` stands for the session's.
  public var voice: String?
  /// The voices it may be asked for; nil for any name that is harmless.
  public var voices: [String]?
  /// What a voice's name may hold beside letters and digits of ASCII; nil for points, dashes,
  /// underscores and slashes.
  public var voiceMarks: String?
  /// The languages it speaks with its own voice, or with those it is known to have, as tags without
  /// regions; nil for any.
  public var languages: [String]?
  /// The letters it reads; nil for all of Unicode.
  public var letters: Letters?
  /// Words a minute at its natural pace, where it takes its pace so.
  public var words: Int?
  /// How it says its version; nil takes the program's own bytes for it.
  public var version: Version?
  /// How it tells where the beat of its first word is; nil when it does not.
  public var beat: Beat?
  /// How it takes the sounds of a word, by which the beat of one word is found; nil when it does
  /// not.
  public var phonemes: Phonemes?
  /// How long it may take for a line, in seconds; nil for 30.
  public var seconds: Int?

  /// The letters that a program reads.
  public enum Letters: String, Codable, Hashable, Sendable {
    /// Letters without accents; the others lose theirs.
    case ascii
  }

  /// How a program says its version.
  public struct Version: Codable, Hashable, Sendable {
    /// What it is asked with.
    public var arguments: [String]
    /// The word before the version in what it prints.
    public var after: String
  }

  /// How a program tells where a word has its beat.
  public enum Beat: String, Codable, Hashable, Sendable {
    /// It prints every sound with the second at which it ends, as flite does.
    case segments
  }

  /// Makes the recipe of a command of somebody's own.
  public init(program: [String], voice: String? = nil, languages: [String]? = nil) {
    self.program = program
    self.voice = voice
    self.languages = languages
  }

  private enum CodingKeys: String, CodingKey {
    case program, install, voice, voices, languages, letters, words, version, beat, phonemes
    case seconds
    case voiceMarks = "voice-marks"
  }
}

extension EngineRecipe {
  /// Whether a word of the command holds the placeholder.
  func names(_ placeholder: Placeholder) -> Bool {
    program.dropFirst().contains { $0.contains(placeholder.mark) }
  }

  /// Whether the program is told how fast to speak.
  var takesPace: Bool { Placeholder.paces.contains(where: names) }
}
