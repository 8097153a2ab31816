internal import CuePlan

/// Exact numbers as people write them: `12`, `2.5`, `120/13`.
enum RatioText {
  /// Whether a fraction comes next.
  static func comesNext(in scanner: ValueScanner) -> Bool {
    scanner.number != nil && scanner.peek(1)?.kind == .sign("/")
  }

  /// Reads the number that comes next; nil when none does.
  static func read(from scanner: inout ValueScanner) throws(ValueProblem) -> Seconds? {
    let start = scanner.peek
    guard let upper = scanner.number else { return nil }
    guard comesNext(in: scanner) else {
      scanner.advance()
      return upper.seconds
    }
    scanner.advance(2)
    let lower = scanner.number
    scanner.advance(lower == nil ? 0 : 1)
    guard let top = upper.whole, let bottom = lower?.whole, bottom > 0 else {
      let range = scanner.range(from: start)
      throw ValueProblem(
        message: "\"\(scanner.text(in: range))\" is no fraction", range: range,
        expected: "whole numbers above and below the line, such as 120/13 or 1/3")
    }
    return Seconds(Int64(top), over: Int64(bottom))
  }
}

extension ValueScanner {
  /// Whether a number with a unit of time comes next, be it a fraction.
  var isAtTime: Bool {
    let unit = RatioText.comesNext(in: self) ? word(3) : number == nil ? nil : word(1)
    return unit.flatMap(TimeUnit.init) != nil
  }
}
