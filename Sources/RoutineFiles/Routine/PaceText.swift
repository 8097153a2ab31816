internal import CuePlan

/// The pace of moves: `1.5` or `150%` of the usual time.
enum PaceText {
  /// Reads a pace in hundredths; 75 to 200.
  static func read(_ text: String) throws(ValueProblem) -> Int {
    var scanner = try ValueScanner(text)
    let expected = "0.75 to 2 times the usual time, such as 1.5 or 150%"
    guard let number = scanner.number else {
      throw ValueProblem(message: "\"\(text)\" is no pace", expected: expected)
    }
    scanner.advance()
    let factor = scanner.take(sign: "%") ? number.seconds : number.seconds * 100
    try scanner.expectEnd(expected)
    guard factor.denominator == 1, (75...200).contains(factor) else {
      throw ValueProblem(message: "\"\(text)\" is no pace", expected: expected)
    }
    return Int(factor.numerator)
  }
}
