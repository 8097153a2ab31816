internal import CuePlan

/// Who says a number: `seed`, `default`, or `guideline` with its name.
enum ProvenanceText {
  private static let words = ["seed", "guideline", "default", "routine"]

  /// Reads who says so.
  static func read(_ text: String) throws(ValueProblem) -> Provenance {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("seed", 1): return .seed
    case ("default", 1): return .tool
    case ("routine", 1): return .routine
    case ("guideline", 2): return .guideline(parts[1])
    default:
      throw ValueProblem(
        message: "\"\(text)\" does not say where a number comes from",
        expected: "seed, default, routine, or guideline with its name",
        suggestion: parts.first.flatMap { NearestWord.find($0, in: words) })
    }
  }

  /// Splits `5s from default` at its `from`; a value without one is the author's own.
  static func split(_ text: String) throws(ValueProblem) -> (value: String, from: Provenance) {
    guard let mark = text.firstRange(of: " from ") else { return (text, .routine) }
    do throws(ValueProblem) {
      return (String(text[..<mark.lowerBound]), try read(String(text[mark.upperBound...])))
    } catch {
      let start = text.unicodeScalars.distance(from: text.startIndex, to: mark.upperBound)
      throw ValueProblem(
        message: error.message, range: start..<text.unicodeScalars.count,
        expected: error.expected, suggestion: error.suggestion)
    }
  }
}
