internal import CuePlan

/// The length of a phase: `4s`, `0s`, `2 breaths`, `1/2 breath`.
enum PhaseText {
  /// Reads a whole text as the length of a phase.
  static func read(_ text: String) throws(ValueProblem) -> PhaseLength {
    var scanner = try ValueScanner(text)
    let length = try breaths(from: &scanner)
    guard let length else {
      return .seconds(try DurationText.read(text, least: .nothing))
    }
    try scanner.expectEnd()
    guard length.isBreathable else {
      throw ValueProblem(
        message: "\"\(text)\" is too many breaths", expected: "at most \(mostBreaths) breaths")
    }
    return length
  }

  /// A number of breaths or a share of one; nil when the text counts none.
  private static func breaths(
    from scanner: inout ValueScanner
  ) throws(ValueProblem) -> PhaseLength? {
    guard let number = scanner.number else { return nil }
    if isBreath(scanner.word(1)) {
      scanner.advance(2)
      return .breaths(number.seconds)
    }
    guard scanner.peek(1)?.kind == .sign("/"), isBreath(scanner.word(3)),
      case .number(let parts) = scanner.peek(2)?.kind
    else { return nil }
    guard let upper = number.whole, let lower = parts.whole, (1...64).contains(lower) else {
      throw ValueProblem(message: "not a share of a breath", expected: "a share such as 1/2 breath")
    }
    scanner.advance(4)
    return .fraction(Seconds(Int64(upper), over: Int64(lower)))
  }

  /// The most breaths of one phase.
  static let mostBreaths = 1000

  private static func isBreath(_ word: String?) -> Bool {
    word.map(CountedUnit.breaths.words.contains) ?? false
  }
}

extension PhaseLength {
  /// Whether anybody can breathe that often in a phase.
  fileprivate var isBreathable: Bool {
    switch self {
    case .seconds: true
    case .breaths(let count), .fraction(let count): count <= Seconds(PhaseText.mostBreaths)
    }
  }
}
