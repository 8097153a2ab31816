internal import CuePlan

/// The level of the tone that keeps headsets awake: `-38 dB`, below full scale.
enum KeepAliveText {
  /// From what no headset could take for sound to what is felt.
  private static let range = 20...60

  /// Reads a whole text as a level.
  static func read(_ text: String) throws(ValueProblem) -> Decibels {
    let expected = "a level from -60 to -20 dB of full scale, such as -38 dB"
    var scanner = try ValueScanner(text)
    let isNegative = scanner.take(sign: "-") || scanner.take(sign: "\u{2212}")
    guard isNegative, let number = scanner.number, let level = number.whole else {
      throw ValueProblem(message: "\"\(text)\" is no level in whole decibels", expected: expected)
    }
    scanner.advance()
    _ = scanner.take("db")
    try scanner.expectEnd(expected)
    guard range.contains(level) else {
      throw ValueProblem(message: "\"\(text)\" is out of range", expected: expected)
    }
    return Decibels(-Double(level))
  }

  /// Writes a level.
  static func written(_ level: Decibels) -> String { "\(Int(level.value)) dB" }
}
