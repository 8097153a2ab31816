internal import CuePlan

/// Shares of a length: `1/3`, `25%`, `half`.
enum ShareText {
  /// Reads a whole text as a share; more than nothing, less than all.
  static func read(_ text: String) throws(ValueProblem) -> Seconds {
    var scanner = try ValueScanner(text)
    let expected = "a share such as 1/3, 25% or half"
    let share: Seconds
    if scanner.take("half") {
      share = Seconds(1, over: 2)
    } else {
      share = try number(from: &scanner, expected)
    }
    try scanner.expectEnd(expected)
    guard share > .zero, share < 1 else {
      throw ValueProblem(
        message: "\"\(text)\" is no point inside a hold", expected: "more than 0 and less than 1")
    }
    return share
  }

  private static func number(
    from scanner: inout ValueScanner, _ expected: String
  ) throws(ValueProblem) -> Seconds {
    let start = scanner.peek
    guard let upper = scanner.number?.whole else {
      throw ValueProblem(
        message: "\"\(start?.text ?? "")\" is no share", range: start?.range, expected: expected)
    }
    scanner.advance()
    if scanner.take(sign: "%") { return Seconds(Int64(upper), over: 100) }
    guard scanner.take(sign: "/"), let lower = scanner.number?.whole, (1...100).contains(lower)
    else {
      throw ValueProblem(
        message: "\"\(upper)\" is no share", range: scanner.range(from: start), expected: expected)
    }
    scanner.advance()
    return Seconds(Int64(upper), over: Int64(lower))
  }
}
