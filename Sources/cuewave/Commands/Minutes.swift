import ArgumentParser
import CueKit

/// A length typed in minutes, kept exact.
struct Minutes {
  let length: Seconds

  /// Reads a number of minutes with up to three decimals, such as `10` or `7.5`.
  init(_ text: String) throws(ValidationError) {
    guard let length = Minutes.length(text), length > .zero, length <= Minutes.longest else {
      throw ValidationError(
        "expected minutes above 0 and up to 1440, such as 10 or 7.5, not \"\(text)\"")
    }
    self.length = length
  }

  /// A day.
  private static let longest = Seconds(1440 * 60)

  private static func length(_ text: String) -> Seconds? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = number(parts[0], digits: 1...4) else {
      return nil
    }
    guard parts.count == 2 else { return Seconds(whole * 60) }
    guard let decimals = number(parts[1], digits: 1...3) else { return nil }
    let thousandths = [100, 10, 1][parts[1].count - 1] * decimals
    return Seconds(whole * 60) + .milliseconds(thousandths * 60)
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.count), text.allSatisfy(\.isASCII), text.allSatisfy(\.isNumber)
    else { return nil }
    return Int(text)
  }
}
