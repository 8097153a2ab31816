/// A word in the phonemes of a program, so that its first vowel can be changed and nothing else.
struct SpelledWord {
  private let spelling: EngineRecipe.Phonemes
  private let sounds: [Substring]
  /// The place of the first vowel among the sounds.
  private let place: Int
  private let stress: Substring
  private let vowel: Substring
  /// The mark behind the word.
  private let ending: Substring

  /// Reads what a program printed for `text`; nil unless `text` is one word, and this its sounds.
  init?(_ printed: String, of text: String, in spelling: EngineRecipe.Phonemes) {
    guard let ending = Self.ending(of: text) else { return nil }
    let sounds = printed.split(whereSeparator: \.isWhitespace)
    guard sounds.count <= Self.mostSounds, sounds.allSatisfy(Self.isHarmless) else { return nil }
    let names = sounds.map { $0.drop(while: spelling.stresses.contains) }
    let place = names.firstIndex { name in
      name.first.map(spelling.vowels.contains) == true && !spelling.passing.contains(String(name))
    }
    guard let place else { return nil }
    self.spelling = spelling
    self.sounds = sounds
    self.place = place
    self.ending = ending
    vowel = names[place]
    stress = sounds[place].dropLast(vowel.count)
  }

  /// The word as it is.
  var plain: String { with(stress + vowel) }

  /// The word with a longer vowel, which leaves what is before it untouched.
  var lengthened: String { with(stress + vowel + spelling.longer) }

  /// The word with another vowel or a weaker one, heard at once where no voice leads into it.
  var changed: [String] {
    spelling.others.filter { $0 != vowel }.map { with(stress + $0) }
      + (stress == spelling.weaker ? [] : [with(spelling.weaker + vowel)])
  }

  private func with(_ sound: some StringProtocol) -> String {
    var sounds = sounds
    sounds[place] = Substring(sound)
    return spelling.opening + sounds.joined(separator: spelling.joint) + spelling.closing + ending
  }

  /// The mark behind the one word of a text, or nothing; nil where there are more words.
  static func ending(of text: String) -> Substring? {
    let word = text.prefix(while: \.isLetter)
    let rest = text.dropFirst(word.count)
    guard !word.isEmpty, rest.count <= 1, rest.allSatisfy(".!?,:;".contains) else { return nil }
    return rest
  }

  /// Whether it is the name of a sound, and not the end of the word or a command.
  private static func isHarmless(_ sound: Substring) -> Bool {
    sound.utf8.count <= longestName
      && sound.allSatisfy { $0.isASCII && !"[]<>".contains($0) }
  }

  private static let mostSounds = 64
  private static let longestName = 12
}
