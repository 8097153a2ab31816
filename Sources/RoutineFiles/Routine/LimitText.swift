internal import CuePlan

/// How large a session may become: `24h`, `12h, 50000 phases`.
enum LimitText {
  /// The most phases that anybody may allow.
  static let mostPhases = 1_000_000

  private static let expected = "a limit such as \"12h\" or \"12h, 50000 phases\""

  /// Reads a whole text; a longer session may have as many more phases, unless they are written.
  static func read(_ text: String) throws(ValueProblem) -> SessionSize {
    var scanner = try ValueScanner(text)
    let length = try DurationText.read(from: &scanner)
    var limit = SessionSize(slots: phases(in: length), length: length)
    if scanner.take(sign: ",") {
      let start = scanner.peek
      limit.slots = try CountText.read(from: &scanner, of: "phases", most: mostPhases)
      guard scanner.take("phases") || scanner.take("phase") else {
        let range = scanner.peek?.range ?? start?.range
        throw ValueProblem(message: "\(limit.slots) of what?", range: range, expected: expected)
      }
    }
    try scanner.expectEnd(expected)
    return limit
  }

  /// The phases that a session of that length may have when nothing is said of them.
  static func phases(in length: Seconds) -> Int {
    let usual = SessionSize.usualLimit
    let longer = Double(usual.slots) * length.approximate / usual.length.approximate
    return max(usual.slots, Int(longer))
  }
}
