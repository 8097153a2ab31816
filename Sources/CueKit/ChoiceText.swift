/// Words of which one is expected, as a sentence has them: `a, b or c`.
enum ChoiceText {
  /// Joins `words`, in their order.
  static func of(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
