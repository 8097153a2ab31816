internal import CuePlan

/// Whole numbers above zero that count something.
enum CountText {
  /// Reads a whole text as a count.
  static func read(_ text: String, of things: String, most: Int) throws(ValueProblem) -> Int {
    var scanner = try ValueScanner(text)
    let count = try read(from: &scanner, of: things, most: most)
    try scanner.expectEnd("a whole number")
    return count
  }

  /// Reads the count that comes next.
  static func read(
    from scanner: inout ValueScanner, of things: String, least: Int = 1, most: Int
  ) throws(ValueProblem) -> Int {
    let expected = "a whole number of \(things) from \(least) to \(most)"
    let start = scanner.peek
    let isNegative = scanner.take(sign: "-") || scanner.take(sign: "\u{2212}")
    guard let token = scanner.peek, let number = scanner.number else {
      throw ValueProblem(
        message: "\"\(start?.text ?? "")\" is not a number", range: start?.range,
        expected: expected)
    }
    scanner.advance()
    guard !isNegative, let count = number.whole, (least...most).contains(count) else {
      let sign = isNegative ? "-" : ""
      throw ValueProblem(
        message: "\"\(sign)\(token.text)\" cannot be a number of \(things)",
        range: scanner.range(from: start),
        expected: expected)
    }
    return count
  }
}
