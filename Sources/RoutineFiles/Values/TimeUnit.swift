internal import CuePlan

/// A unit of time as people write it.
enum TimeUnit: CaseIterable {
  case hours, minutes, seconds

  /// The unit that a word means; `m` is minutes.
  init?(_ word: String) {
    guard let unit = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = unit
  }

  /// Every way to write it, in lower case.
  var words: [String] {
    switch self {
    case .hours: ["h", "hr", "hrs", "hour", "hours"]
    case .minutes: ["m", "min", "mins", "minute", "minutes"]
    case .seconds: ["s", "sec", "secs", "second", "seconds"]
    }
  }

  /// Its name in messages.
  var name: String {
    switch self {
    case .hours: "hours"
    case .minutes: "minutes"
    case .seconds: "seconds"
    }
  }

  /// How many seconds it has.
  var seconds: Int {
    switch self {
    case .hours: 3600
    case .minutes: 60
    case .seconds: 1
    }
  }

  /// The problem of a word that is no unit of time.
  static func unknown(_ token: ValueScanner.Token) -> ValueProblem {
    let words = allCases.flatMap(\.words).filter { $0.count > 2 }
    let isLong = token.text.unicodeScalars.count > 2
    return ValueProblem(
      message: "\"\(token.text)\" is not a unit of time", range: token.range,
      expected: "s, min or h", suggestion: isLong ? NearestWord.find(token.text, in: words) : nil)
  }
}
