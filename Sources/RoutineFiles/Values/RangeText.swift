internal import CuePlan

/// Bounds such as `3 to 10` or `10s to 30s`; both ends are in.
enum RangeText {
  /// Reads bounds of repetitions.
  static func reps(_ text: String) throws(ValueProblem) -> ClosedRange<Int> {
    try counts(text, of: "reps", most: DoseText.mostReps)
  }

  /// Reads bounds of a count.
  static func counts(
    _ text: String, of things: String, most: Int
  ) throws(ValueProblem) -> ClosedRange<Int> {
    var scanner = try ValueScanner(text)
    let least = try CountText.read(from: &scanner, of: things, most: most)
    try takeTo(&scanner)
    let greatest = try CountText.read(from: &scanner, of: things, most: most)
    try scanner.expectEnd(expected)
    return try range(least, greatest)
  }

  /// Reads bounds of a length of time.
  static func lengths(_ text: String) throws(ValueProblem) -> ClosedRange<Seconds> {
    var scanner = try ValueScanner(text)
    let least = try DurationText.read(from: &scanner, least: .nothing)
    try takeTo(&scanner)
    let greatest = try DurationText.read(from: &scanner)
    try scanner.expectEnd(expected)
    return try range(least, greatest)
  }

  private static let expected = "bounds such as \"3 to 10\" or \"10s to 30s\""

  private static func takeTo(_ scanner: inout ValueScanner) throws(ValueProblem) {
    guard !scanner.take("to") else { return }
    throw ValueProblem(
      message: "\"to\" is missing", range: scanner.peek?.range, expected: expected)
  }

  private static func range<Bound: Comparable>(
    _ least: Bound, _ greatest: Bound
  ) throws(ValueProblem) -> ClosedRange<Bound> {
    guard least <= greatest else {
      throw ValueProblem(message: "bounds the wrong way round", expected: "the smaller end first")
    }
    return least...greatest
  }
}
