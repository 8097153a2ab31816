import CuePlan

/// The name of an engine's voice: nothing that a program could take for an option or a way out.
///
/// flite opens a voice that is named by an address, and festival evaluates what it is given, so a
/// name is checked before any program sees it.
struct VoiceName: Hashable, Sendable {
  let text: String

  /// The longest name, in characters: the path of a file, at most.
  static let longest = 256
  private static let marks = "._/-"

  /// Checks `name`, or takes the engine's own where it is nil.
  init(
    _ name: String?, of engine: String, recipe: EngineRecipe, language: String
  ) throws(EngineRefusal) {
    let own = recipe.voice.map { $0 == Placeholder.language.mark ? language : $0 }
    guard let text = name ?? own ?? (recipe.names(.voice) ? nil : "") else {
      throw .noVoice(engine: engine)
    }
    // What follows the language is checked with it, when there is a line in that language.
    let isTheLanguage = name == nil && recipe.voice == Placeholder.language.mark
    if let known = recipe.voices, !known.contains(text) {
      throw .unknownVoice(text, engine: engine, known: known)
    }
    let marks = recipe.voiceMarks ?? Self.marks
    guard isTheLanguage || text.isEmpty && name == nil || Self.isHarmless(text, marks: marks) else {
      throw .badVoice(text, engine: engine, marks: marks)
    }
    self.text = text
  }

  private static func isHarmless(_ name: String, marks: String) -> Bool {
    (1...longest).contains(name.utf8.count) && !name.hasPrefix("-") && !name.contains("..")
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || marks.contains($0) }
  }
}
