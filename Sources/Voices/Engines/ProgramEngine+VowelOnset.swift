import CuePlan

extension ProgramEngine {
  /// The frame of the vowel of `utterance`, said in `recording`; nil unless it is a single word, as
  /// those that are counted are, and the program takes phonemes.
  func vowelOnset(
    of utterance: Utterance, in recording: Recording
  ) async throws(EngineFailure) -> Int? {
    guard let word = try await spelled(utterance.text) else { return nil }
    var changed: [Recording] = []
    for words in word.changed { changed.append(try await say(words, at: utterance.pace)) }
    return VowelParting(
      recording: recording, plain: try await say(word.plain, at: utterance.pace),
      lengthened: try await say(word.lengthened, at: utterance.pace), changed: changed
    ).onset
  }

  /// The sounds of a word, as the program prints them; nil where it does not know the question.
  private func spelled(_ text: String) async throws(EngineFailure) -> SpelledWord? {
    guard let phonemes = recipe.phonemes, SpelledWord.ending(of: text) != nil else { return nil }
    do throws(EngineFailure) {
      let printed = try await asked(phonemes.arguments, about: text)
      return SpelledWord(String(decoding: printed, as: UTF8.self), of: text, in: phonemes)
    } catch .exited {
      return nil
    }
  }
}
