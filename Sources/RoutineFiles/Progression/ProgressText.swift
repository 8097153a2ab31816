internal import CuePlan

/// A figure of a dose that grows: `+1 rep every week, at most 10`, `-5s rest in week 3`.
///
/// First a sign, unless it is a figure in place of another (`6 reps in week 5`), and how much
/// (`1 rep`, `2 breaths`, `1 set`, `5s hold`, `10% time`), then when (`every week`,
/// `every week from week 3`, `in week 3`), then how far, if one likes (`at most 10` for what grows,
/// `at least 10s` for what shrinks).
struct ProgressText {
  private var scanner: ValueScanner
  private let direction: Direction
  private let subject: ProgressSubject

  /// Where a figure goes.
  private enum Direction {
    case more, less, elsewhere

    func change(by amount: ProgressionRule.Amount) -> ProgressionRule.Change {
      switch self {
      case .more: .add(amount)
      case .less: .subtract(amount)
      case .elsewhere: .replace(amount)
      }
    }
  }

  /// One step of one figure.
  struct Progress: Equatable {
    var figure: ProgressionRule.Figure
    /// What is counted, where the figure is of counted things.
    var unit: CountedUnit?
    var step: ProgressionRule.Step
  }

  /// What progress looks like, for messages.
  static let expected =
    "progress such as \"+1 rep every week, at most 10\" or \"+5s hold in week 3\""

  /// Reads a whole text about a figure of `subject`.
  static func read(
    _ text: String, of subject: ProgressSubject = .exercise
  ) throws(ValueProblem) -> Progress {
    var scanner = try ValueScanner(text)
    let isLess = scanner.take(sign: "-") || scanner.take(sign: "\u{2212}")
    let direction: Direction = isLess ? .less : scanner.take(sign: "+") ? .more : .elsewhere
    guard direction != .elsewhere || scanner.number != nil else {
      throw ValueProblem(
        message: "\"\(text)\" does not say how something changes", expected: expected)
    }
    var reader = ProgressText(scanner: scanner, direction: direction, subject: subject)
    return try reader.progress()
  }

  private init(scanner: ValueScanner, direction: Direction, subject: ProgressSubject) {
    self.scanner = scanner
    self.direction = direction
    self.subject = subject
  }

  private mutating func progress() throws(ValueProblem) -> Progress {
    let (change, figure, unit) = try change()
    let (week, recurrence) = try moment()
    let isLimited = direction != .elsewhere && scanner.take(sign: ",")
    let limit = isLimited ? try limit(of: figure) : nil
    try scanner.expectEnd(Self.expected)
    let step = ProgressionRule.Step(
      week: week, change, limit: limit, recurrence: recurrence)
    return Progress(figure: figure, unit: unit, step: step)
  }

  private mutating func change() throws(ValueProblem) -> (
    ProgressionRule.Change, ProgressionRule.Figure, CountedUnit?
  ) {
    guard let number = scanner.number else { throw strange("how much is missing") }
    if scanner.peek(1)?.kind == .sign("%") {
      guard direction != .elsewhere else { throw unsigned(number.text + "%") }
      let percent = try CountText.read(from: &scanner, of: "hundredths", most: 100)
      scanner.advance()
      let (figure, unit) = try figure([.reps, .sets, .hold, .time, .rest])
      return (direction == .less ? .subtractPercent(percent) : .addPercent(percent), figure, unit)
    }
    let amount: ProgressionRule.Amount
    let possible: [ProgressionRule.Figure]
    if scanner.isAtTime {
      amount = .length(try DurationText.read(from: &scanner))
      possible = [.hold, .time, .rest]
    } else {
      guard scanner.word(1) != nil else {
        throw ValueProblem(
          message: "\(number.text) of what?", range: scanner.peek?.range, expected: Self.expected)
      }
      amount = .count(try CountText.read(from: &scanner, of: "reps", most: 100))
      possible = [.reps, .sets]
    }
    let (figure, unit) = try figure(possible)
    return (direction.change(by: amount), figure, unit)
  }

  /// The word for what changes.
  private mutating func figure(
    _ possible: [ProgressionRule.Figure]
  ) throws(ValueProblem) -> (ProgressionRule.Figure, CountedUnit?) {
    if subject == .length, possible.contains(.time) {
      // "-5s time every week" and "-5s every week" are the same.
      _ = scanner.take("time")
      return (.time, nil)
    }
    let word = scanner.word ?? ""
    let units = subject == .exercise ? CountedUnit.allCases : []
    let unit = units.first { $0.words.contains(word) }
    let figure = unit == nil ? subject.figure(named: word) : .reps
    guard let figure, possible.contains(figure) else {
      let words = possible.compactMap(subject.word)
      throw ValueProblem(
        message: scanner.peek.map { "\"\($0.text)\" is nothing that changes so" }
          ?? "what changes is missing",
        range: scanner.peek?.range, expected: words.joined(separator: ", "),
        suggestion: NearestWord.find(word, in: words))
    }
    scanner.advance()
    return (figure, unit)
  }

  /// `every week`, `every week from week 3`, `in week 3`.
  private mutating func moment() throws(ValueProblem) -> (Int, ProgressionRule.Recurrence) {
    if scanner.take("in", "week") { return (try week(), .once) }
    let start = scanner.peek
    guard scanner.take("every", "week") else { throw strange("when is missing") }
    guard direction != .elsewhere else {
      throw ValueProblem(
        message: "the same figure every week", range: scanner.range(from: start),
        expected: "\"in week 3\", or a sign before the figure")
    }
    let first = scanner.take("from", "week") ? try week() : 2
    return (first, .weekly)
  }

  private mutating func week() throws(ValueProblem) -> Int {
    let start = scanner.peek
    let week = try CountText.read(from: &scanner, of: "weeks", most: WeekText.most)
    guard week > 1 else {
      throw ValueProblem(
        message: "week 1 has the dose itself", range: scanner.range(from: start),
        expected: "a week from 2 to \(WeekText.most)")
    }
    return week
  }

  private mutating func limit(
    of figure: ProgressionRule.Figure
  ) throws(ValueProblem) -> ProgressionRule.Amount {
    let words = direction == .less ? "at least" : "at most"
    guard direction == .less ? scanner.take("at", "least") : scanner.take("at", "most") else {
      throw strange("how far is missing", expected: "\"\(words)\" and a figure")
    }
    switch figure {
    case .reps, .sets:
      let count = try CountText.read(from: &scanner, of: figure.rawValue, most: DoseText.mostReps)
      let units = CountedUnit.allCases.flatMap(\.words) + ["set", "sets", "round", "rounds"]
      if scanner.word.map(units.contains) ?? false { scanner.advance() }
      return .count(count)
    case .hold, .time, .rest:
      return .length(try WeekText.wholeSeconds(from: &scanner))
    }
  }

  private func unsigned(_ percent: String) -> ValueProblem {
    ValueProblem(
      message: "\(percent) more, or less?", range: scanner.peek?.range,
      expected: "\"+\(percent)\" or \"-\(percent)\"")
  }

  private func strange(_ missing: String, expected: String = expected) -> ValueProblem {
    ValueProblem(
      message: scanner.peek.map { "\"\($0.text)\" does not belong here" } ?? missing,
      range: scanner.peek?.range, expected: expected)
  }
}
