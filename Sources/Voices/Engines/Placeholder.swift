import CuePlan

/// What stands in a command for something that is known only when a line is spoken.
enum Placeholder: String, CaseIterable, Sendable {
  /// The file that holds the words.
  case text
  /// The file that the sound is written to.
  case out
  /// The voice's name.
  case voice
  /// The language, as a tag without a region.
  case language
  /// How many times as fast as by nature: `1.10`.
  case pace
  /// How many times as long as by nature: `0.9091`.
  case stretch
  /// The pace in hundredths: `110`.
  case percent
  /// The pace in words a minute.
  case words

  /// Those that tell a program how fast to speak.
  static let paces: [Placeholder] = [.pace, .stretch, .percent, .words]

  /// How it is written.
  var mark: String { "{\(rawValue)}" }
}

/// What the placeholders of a command stand for, for one line.
struct LineValues {
  var text = "line.txt"
  var out = "line.wav"
  var voice: String
  var language: String
  var pace: Pace
  /// Words a minute at the natural pace.
  var words: Int

  /// A word of a command with its placeholders filled in.
  func filled(_ word: String) -> String {
    Placeholder.allCases.reduce(word) { word, placeholder in
      word.contains(placeholder.mark)
        ? word.split(separator: placeholder.mark, omittingEmptySubsequences: false)
          .joined(separator: value(of: placeholder)) : word
    }
  }

  private func value(of placeholder: Placeholder) -> String {
    switch placeholder {
    case .text: text
    case .out: out
    case .voice: voice
    case .language: language
    case .pace: Self.decimal(pace.percent * 100)
    case .stretch: Self.decimal((1_000_000 + pace.percent / 2) / pace.percent)
    case .percent: "\(pace.percent)"
    case .words: "\((words * pace.percent + 50) / 100)"
    }
  }

  /// A number of ten thousandths, with four decimals.
  private static func decimal(_ tenThousandths: Int) -> String {
    let (whole, part) = tenThousandths.quotientAndRemainder(dividingBy: 10_000)
    return "\(whole)." + "\(10_000 + part)".dropFirst()
  }
}
