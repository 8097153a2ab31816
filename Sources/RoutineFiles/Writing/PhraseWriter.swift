internal import CuePlan

/// Writes what is spoken: a text, its shorter forms, or a text with a language of its own.
struct PhraseWriter {
  private let reading: Reading
  private let language: String

  /// Makes a writer for a file in that language.
  init(reading: Reading, language: String) {
    self.reading = reading
    self.language = language
  }

  /// Writes a phrase that may hold side words as it likes.
  func value(_ phrase: Phrase) -> YamlValue { value(phrase, isLiteral: false) }

  /// Writes a phrase of an exercise; where it has sides, side words are marked as meant literally.
  func value(_ phrase: Phrase, over sides: SideModel) -> YamlValue {
    value(phrase, isLiteral: sides != .none && holdsSideWord(phrase))
  }

  private func value(_ phrase: Phrase, isLiteral: Bool) -> YamlValue {
    let texts = phrase.forms.map(YamlValue.text)
    let text = texts.count == 1 ? texts[0] : .list(texts, .inLine)
    let more = [
      phrase.language.map { YamlEntry("language", $0) },
      isLiteral ? YamlEntry("side-words", "literal") : nil,
    ].compactMap(\.self)
    return more.isEmpty ? text : .map([YamlEntry("text", text)] + more, .inLine)
  }

  private func holdsSideWord(_ phrase: Phrase) -> Bool {
    guard let pack = reading.pack(phrase.language ?? language) else { return false }
    return phrase.forms.contains { SideWords(pack).first(in: $0) != nil }
  }
}
