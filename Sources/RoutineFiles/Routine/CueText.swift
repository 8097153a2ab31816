internal import CuePlan

/// The short values under `cues`.
enum CueText {
  /// `0` to `3`: from names and tones alone to every repetition counted.
  static func verbosity(_ text: String) throws(ValueProblem) -> Int {
    guard let verbosity = Int(text), (0...3).contains(verbosity) else {
      throw ValueProblem(
        message: "\"\(text)\" is no verbosity",
        expected: "0 (names and sides), 1 (few words), 2 (as usual) or 3 (counts and encourages)")
    }
    return verbosity
  }

  /// `every`, `first 2` or `none`.
  static func phases(_ text: String) throws(ValueProblem) -> CuePolicy.PhaseCues {
    var scanner = try ValueScanner(text)
    let cues: CuePolicy.PhaseCues
    if scanner.take("every") {
      cues = .every
    } else if scanner.take("none") {
      cues = .none
    } else if scanner.take("first") {
      cues = .first(try CountText.read(from: &scanner, of: "reps", most: DoseText.mostReps))
    } else {
      throw ValueProblem(message: "\"\(text)\" is no choice", expected: "every, first 2, or none")
    }
    try scanner.expectEnd("every, first 2, or none")
    return cues
  }

  /// `3`, `3 tones`, `5 voice` or `off`.
  static func countdown(_ text: String) throws(ValueProblem) -> CuePolicy.Countdown {
    var scanner = try ValueScanner(text)
    guard text != "off" else { return CuePolicy.Countdown(from: 0) }
    let seconds = try CountText.read(from: &scanner, of: "seconds", least: 0, most: 10)
    let style: CuePolicy.Countdown.Style = scanner.take("voice") ? .voice : .tones
    if style == .tones { _ = scanner.take("tones") }
    try scanner.expectEnd("a countdown such as 3, 3 tones, 5 voice, or off")
    return CuePolicy.Countdown(from: seconds, style: style)
  }

  /// `30s` or `off`.
  static func halfway(_ text: String) throws(ValueProblem) -> CuePolicy.Halfway {
    text == "off" ? .off : CuePolicy.Halfway(inHoldsFrom: try DurationText.read(text))
  }

  /// A length of time before the end, such as `10s`.
  static func warning(_ text: String) throws(ValueProblem) -> Seconds {
    try DurationText.read(text)
  }

  /// What comes after some time, or never.
  struct Step {
    /// How long after; nil for never.
    var length: Seconds?
  }

  /// `every 30s` or `off`.
  static func everyTime(
    atLeast least: Seconds
  ) -> (String) throws(ValueProblem) -> Step {
    { (text) throws(ValueProblem) in
      guard text != "off" else { return Step(length: nil) }
      var scanner = try ValueScanner(text)
      let expected = "every \(least.numerator)s or longer, or off"
      guard scanner.take("every") else {
        throw ValueProblem(
          message: "\"\(text)\" does not say how often", expected: expected,
          help: scanner.number.map { "write \"every \($0.text)s\"" })
      }
      let start = scanner.peek
      let step = try DurationText.read(from: &scanner)
      guard step >= least else {
        throw ValueProblem(
          message: "more often than every \(least.numerator) s", range: scanner.range(from: start),
          expected: expected)
      }
      try scanner.expectEnd(expected)
      return Step(length: step)
    }
  }

  /// Encouragement comes no more often; a hold is not talked through.
  static let shortestEncouragement = Seconds(30)
  /// Bells come no more often.
  static let shortestMarker = Seconds(10)
  /// The time left comes no more often, so that each can be spoken before the next.
  static let shortestTimeLeft = Seconds(5)
}
