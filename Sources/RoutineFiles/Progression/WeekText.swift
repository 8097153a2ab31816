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

  /// Reads what a week puts in place of the figures of a group, a rest or a quiet time:
  /// `5 rounds, rest 20s`, `rest 20s`, `25s`.
  static func figures(
    _ text: String, of subject: ProgressSubject
  ) throws(ValueProblem) -> [ProgressionRule.Figure: ProgressionRule.Amount] {
    var scanner = try ValueScanner(text)
    var figures: [ProgressionRule.Figure: ProgressionRule.Amount] = [:]
    if subject == .length {
      figures[.time] = .length(try wholeSeconds(from: &scanner))
    } else if subject == .rounds, scanner.word != "rest" {
      figures[.sets] = .count(try RoundsText.count(from: &scanner))
      if scanner.take(sign: ",") { figures[.rest] = .length(try rest(from: &scanner, subject)) }
    } else {
      figures[.rest] = .length(try rest(from: &scanner, subject))
    }
    try scanner.expectEnd(subject.expected)
    return figures
  }

  private static func rest(
    from scanner: inout ValueScanner, _ subject: ProgressSubject
  ) throws(ValueProblem) -> Seconds {
    guard scanner.take("rest") else {
      throw ValueProblem(
        message: "\"\(scanner.peek?.text ?? "")\" does not belong here",
        range: scanner.peek?.range, expected: subject.expected)
    }
    return try wholeSeconds(from: &scanner)
  }
}
