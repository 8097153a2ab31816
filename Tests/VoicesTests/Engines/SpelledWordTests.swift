import Testing

@testable import Voices

struct SpelledWordTests {
  private func word(_ printed: String, of text: String = "Nueve.") throws -> SpelledWord? {
    let shelf = try EngineShelf.standard.get()
    let phonemes = try #require(shelf.recipes["espeak-ng"]?.phonemes)
    return SpelledWord(printed, of: text, in: phonemes)
  }

  @Test func `a word is spelled as it is, and with its first vowel longer`() throws {
    let word = try #require(try word(" n w 'e B e\n"))
    #expect(word.plain == "[[n|w|'e|B|e]].")
    #expect(word.lengthened == "[[n|w|'e:|B|e]].")
  }

  @Test func `other vowels, and a weaker one, are not the vowel it has`() throws {
    #expect(
      try word("n w 'e B e")?.changed
        == ["[[n|w|'a|B|e]].", "[[n|w|'i|B|e]].", "[[n|w|,e|B|e]]."])
    #expect(
      try word(",u n", of: "Un")?.changed == ["[[,a|n]]", "[[,e|n]]", "[[,i|n]]"])
  }

  @Test func `a vowel that is part of a consonant is passed over`() throws {
    #expect(try word("t @- * 'e", of: "Tre")?.plain == "[[t|@-|*|'e]]")
    #expect(try word("t @- * 'e", of: "Tre")?.lengthened == "[[t|@-|*|'e:]]")
  }

  @Test(arguments: ["", "b r", "n 'e]] [[a", "'e <mark>", "'e\u{301}", "abcdefghijklm"])
  func `what is no list of sounds with a vowel is nothing`(printed: String) throws {
    #expect(try word(printed)?.plain == nil)
  }

  @Test(arguments: ["Nueve veces.", "Nueve. Ocho.", "9.", "nueve]]", "[[a]].", "", "Nueve.."])
  func `only a single word is spelled`(text: String) throws {
    #expect(try word("n w 'e B e", of: text)?.plain == nil)
  }

  @Test func `a word has so many sounds and no more`() throws {
    let sounds = Array(repeating: "a", count: 64).joined(separator: " ")
    #expect(try word(sounds)?.plain.count == 64 * 2 - 1 + 5)
    #expect(try word(sounds + " a")?.plain == nil)
  }
}
