internal import CuePlan

/// Lengths of time as people write them: `90`, `90s`, `1m30s`, `1:30`, `1.5 min`, `120/13 s`.
///
/// A number alone is seconds; a fraction has a unit. `m` is minutes, never metres: a routine knows
/// no distance. `1:30` is minutes and seconds, `1:02:03` hours, minutes and seconds. Everything
/// stays exact.
struct DurationText {
  /// The longest time that anything may take: a day.
  static let longest = Seconds(24 * 3600)

  /// How short a length may be.
  enum Least {
    /// Longer than nothing.
    case something
    /// Nothing is allowed too: a zero phase or rest is left out.
    case nothing
  }

  /// What a number without a unit counts.
  enum Bare {
    case seconds, minutes
  }

  /// Reads a whole text as one length.
  static func read(
    _ text: String, least: Least = .something, bare: Bare = .seconds
  ) throws(ValueProblem) -> Seconds {
    var scanner = try ValueScanner(text)
    let length = try read(from: &scanner, least: least, bare: bare)
    try scanner.expectEnd(expected)
    return length
  }

  /// Reads the length that comes next.
  static func read(
    from scanner: inout ValueScanner, least: Least = .something, bare: Bare = .seconds
  ) throws(ValueProblem) -> Seconds {
    let start = scanner.peek
    try refuseMinus(scanner, least)
    guard scanner.number != nil else { throw nothing(scanner) }
    let isClock = scanner.peek(1)?.kind == .sign(":")
    let length = try isClock ? clock(&scanner) : units(&scanner, bare)
    let range = scanner.range(from: start)
    guard length <= longest else {
      throw ValueProblem(message: "too long a time", range: range, expected: limits(least))
    }
    if case .something = least, length == .zero {
      throw ValueProblem(message: "no time at all", range: range, expected: limits(least))
    }
    return length
  }

  /// What a length looks like, for messages.
  static let expected = "a length of time such as 90s, 1:30 or 1.5 min"

  private static func limits(_ least: Least) -> String {
    switch least {
    case .something: "more than 0 s and at most 24 h"
    case .nothing: "0 s to 24 h"
    }
  }

  private static func refuseMinus(
    _ scanner: ValueScanner, _ least: Least
  ) throws(ValueProblem) {
    guard let sign = scanner.peek, let number = scanner.peek(1),
      sign.kind == .sign("-") || sign.kind == .sign("\u{2212}"), case .number = number.kind
    else { return }
    throw ValueProblem(
      message: "a time below zero", range: sign.range.lowerBound..<number.range.upperBound,
      expected: limits(least))
  }

  private static func nothing(_ scanner: ValueScanner) -> ValueProblem {
    guard let token = scanner.peek else {
      return ValueProblem(message: "a length of time is missing", expected: expected)
    }
    return ValueProblem(
      message: "\"\(token.text)\" is not a length of time", range: token.range, expected: expected)
  }
}

extension DurationText {
  /// `m:ss` or `h:mm:ss`; all but the first part have two digits and stay under 60.
  private static func clock(_ scanner: inout ValueScanner) throws(ValueProblem) -> Seconds {
    var length = Seconds.zero
    var isFirst = true
    repeat {
      length = try length * 60 + clockPart(&scanner, isFirst: isFirst)
      isFirst = false
    } while scanner.take(sign: ":")
    return length
  }

  private static func clockPart(
    _ scanner: inout ValueScanner, isFirst: Bool
  ) throws(ValueProblem) -> Seconds {
    let token = scanner.peek
    scanner.advance(token == nil ? 0 : 1)
    let isLast = scanner.peek?.kind != .sign(":")
    guard let token, case .number(let number) = token.kind, isLast || number.whole != nil,
      isFirst || number.text.prefix(while: { $0 != "." }).count == 2 && number.seconds < 60
    else {
      throw ValueProblem(
        message: "\"\(token?.text ?? "")\" is no part of a clock time", range: token?.range,
        expected: "two digits from 00 to 59 after each \":\"",
        help: "1:30 is one minute and thirty seconds")
    }
    return number.seconds
  }

  /// Numbers with units, the larger first: `1m30s`, `1 h 5 min`, or a number alone.
  private static func units(
    _ scanner: inout ValueScanner, _ bare: Bare
  ) throws(ValueProblem) -> Seconds {
    var length = Seconds.zero
    var last: TimeUnit?
    while let start = scanner.peek {
      let isFraction = RatioText.comesNext(in: scanner)
      guard let number = try RatioText.read(from: &scanner) else { break }
      let range = scanner.range(from: start)
      guard let unitToken = scanner.peek, let word = scanner.word else {
        guard last == nil, !isFraction else { throw unitless(scanner.text(in: range), range) }
        return number * (bare == .minutes ? 60 : 1)
      }
      guard let unit = TimeUnit(word) else { throw TimeUnit.unknown(unitToken) }
      let part = number * unit.seconds
      if let last, unit.seconds >= last.seconds || part >= Seconds(last.seconds) {
        throw ValueProblem(
          message: "\(scanner.text(in: range)) \(unit.name) after \(last.name)",
          range: range.lowerBound..<unitToken.range.upperBound,
          expected: "the larger unit first, and of the smaller less than makes one larger")
      }
      length += part
      last = unit
      scanner.advance()
    }
    return length
  }

  private static func unitless(_ text: String, _ range: Range<Int>) -> ValueProblem {
    ValueProblem(message: "\"\(text)\" has no unit", range: range, expected: "s, min or h after it")
  }
}
