internal import CuePlan

/// Weeks of a program, and what a week may say.
enum WeekText {
  /// The last week of any program.
  static let most = 104

  /// Reads a whole text as a week, counted from 1.
  static func read(_ text: String) throws(ValueProblem) -> Int {
    try CountText.read(text, of: "weeks", most: most)
  }

  /// Reads a length that comes next; programs count in whole seconds.
  static func wholeSeconds(from scanner: inout ValueScanner) throws(ValueProblem) -> Seconds {
    let start = scanner.peek
    let length = try DurationText.read(from: &scanner, least: .nothing)
    guard length.denominator == 1 else {
      throw ValueProblem(
        message: "a program counts in whole seconds", range: scanner.range(from: start),
        expected: "a length such as 10s")
    }
    return length
  }
}
