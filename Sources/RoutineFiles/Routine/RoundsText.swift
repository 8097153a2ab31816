internal import CuePlan

/// How often a group is done: `3 rounds`, `3 rounds, rest 30s`, `once`.
enum RoundsText {
  /// The most rounds of anything.
  static let most = 1000

  /// Rounds, with the rest between them if one is written.
  struct Rounds: Equatable {
    var count: Int
    var rest: Seconds?
  }

  private static let expected = "rounds such as \"3 rounds\" or \"3 rounds, rest 30s\""

  /// Reads a whole text as rounds.
  static func read(_ text: String) throws(ValueProblem) -> Rounds {
    var scanner = try ValueScanner(text)
    var rounds = Rounds(count: 1)
    rounds.count = try count(from: &scanner)
    if scanner.take(sign: ",") {
      guard scanner.take("rest") else {
        throw ValueProblem(
          message: "only a rest can follow the rounds", range: scanner.peek?.range,
          expected: expected)
      }
      rounds.rest = try DurationText.read(from: &scanner, least: .nothing)
    }
    try scanner.expectEnd(expected)
    return rounds
  }

  /// Reads how many rounds fitting may make: `2 to 5`.
  static func bounds(_ text: String) throws(ValueProblem) -> ClosedRange<Int> {
    try RangeText.counts(text, of: "rounds", most: most)
  }

  /// Reads the number of rounds that comes next.
  static func count(from scanner: inout ValueScanner) throws(ValueProblem) -> Int {
    guard !scanner.take("once") else { return 1 }
    let start = scanner.peek
    guard scanner.number != nil || scanner.peek?.kind == .sign("-") else {
      throw ValueProblem(
        message: "\"\(start?.text ?? "")\" is no number of rounds", range: start?.range,
        expected: expected)
    }
    let count = try CountText.read(from: &scanner, of: "rounds", most: most)
    guard scanner.take("rounds") || count == 1 && scanner.take("round") else {
      let word = scanner.word
      throw ValueProblem(
        message: word.map { "\"\($0)\" is not a unit" } ?? "\(count) of what?",
        range: scanner.peek?.range ?? start?.range, expected: expected,
        suggestion: "\(count) \(count == 1 ? "round" : "rounds")")
    }
    return count
  }
}
