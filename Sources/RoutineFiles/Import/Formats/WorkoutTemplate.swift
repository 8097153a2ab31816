/// The sentences of a text in which w2a fills in `{{ .WorkoutExercisesCount }}` and lengths.
enum WorkoutTemplate {
  /// Fills in the count, and leaves out every sentence that has anything else filled in.
  static func sentences(of text: String, exercises: Int) -> (text: String, isCut: Bool) {
    let filled = filling(text, count: "\(exercises)")
    var sentences = [""]
    for character in filled {
      sentences[sentences.count - 1].append(character)
      if ".!?".contains(character), !isOpen(sentences[sentences.count - 1]) { sentences.append("") }
    }
    let kept = sentences.filter { !$0.contains("{{") }
    let words = kept.joined().split(separator: " ").joined(separator: " ")
    return (words.contains(where: \.isLetter) ? words : "", kept.count < sentences.count)
  }

  /// Whether a field is begun and not ended: the points in it end no sentence.
  private static func isOpen(_ text: String) -> Bool {
    text.ranges(of: "{{").count > text.ranges(of: "}}").count
  }

  private static func filling(_ text: String, count: String) -> String {
    var text = text
    for blanks in ["{{ .WorkoutExercisesCount }}", "{{.WorkoutExercisesCount}}"] {
      text = text.replacing(blanks, with: count)
    }
    return text
  }
}
