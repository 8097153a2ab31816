internal import CuePlan

/// How a group treats sides: `mirrored`, or `mirrored, left first`.
enum MirroringText {
  /// Reads a whole text; the right side is first unless it says otherwise.
  static func read(_ text: String) throws(ValueProblem) -> Group.Mirroring {
    var scanner = try ValueScanner(text)
    let expected = "mirrored, or \"mirrored, left first\""
    guard scanner.take("mirrored") else {
      throw ValueProblem(
        message: "\"\(text)\" is no way for a group to treat sides", expected: expected,
        suggestion: scanner.word.flatMap { NearestWord.find($0, in: ["mirrored"]) })
    }
    var first = Side.right
    if scanner.take(sign: ",") {
      guard let side = scanner.word.flatMap(Side.init(rawValue:)), scanner.word(1) == "first" else {
        throw ValueProblem(
          message: "no side that is first", range: scanner.peek?.range, expected: expected)
      }
      first = side
      scanner.advance(2)
    }
    try scanner.expectEnd(expected)
    return .wholeGroup(first: first)
  }
}
