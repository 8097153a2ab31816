internal import CuePlan

/// An amount with its scope: `8 reps`, `4 reps each side`, `45s each side`, `10 reps total`.
enum QuantityText {
  /// Reads the amount that comes next.
  static func read(from scanner: inout ValueScanner) throws(ValueProblem) -> AskedDose.Quantity {
    let amount = try amount(from: &scanner)
    return AskedDose.Quantity(amount: amount, scope: scope(from: &scanner))
  }

  /// Reads a whole text as the amount of one side.
  static func read(amount text: String) throws(ValueProblem) -> Dose.Amount {
    var scanner = try ValueScanner(text)
    let amount = try amount(from: &scanner)
    try scanner.expectEnd("the amount of one side")
    return amount
  }

  /// Reads a whole text as a count of repetitions or breaths, whose unit is known from its key.
  static func read(_ text: String, unit: CountedUnit) throws(ValueProblem) -> AskedDose.Quantity {
    var scanner = try ValueScanner(text)
    let count = try CountText.read(from: &scanner, of: unit.plural, most: DoseText.mostReps)
    if unit.matches(scanner.word, count) { scanner.advance() }
    let quantity = AskedDose.Quantity(amount: unit.amount(count), scope: scope(from: &scanner))
    try scanner.expectEnd("a number, with \"each side\" or \"total\" after it where it is needed")
    return quantity
  }

  /// Reads a whole text as a length of work.
  static func read(time text: String) throws(ValueProblem) -> AskedDose.Quantity {
    var scanner = try ValueScanner(text)
    let length = try DurationText.read(from: &scanner)
    let quantity = AskedDose.Quantity(amount: .time(length), scope: scope(from: &scanner))
    try scanner.expectEnd(DurationText.expected)
    return quantity
  }

  /// Reads the amount that comes next, whichever side it is for.
  static func amount(
    from scanner: inout ValueScanner
  ) throws(ValueProblem) -> Dose.Amount {
    let start = scanner.peek
    let skipped = start?.kind == .sign("-") || start?.kind == .sign("\u{2212}") ? 1 : 0
    guard case .number(let number) = scanner.peek(skipped)?.kind else { throw missing(start) }
    let isTime = [.sign(":"), .sign("/")].contains(scanner.peek(skipped + 1)?.kind)
    guard let word = scanner.word(skipped + 1) else {
      if isTime { return .time(try DurationText.read(from: &scanner)) }
      throw unitless(number, scanner)
    }
    if TimeUnit(word) != nil { return .time(try DurationText.read(from: &scanner)) }
    guard let unit = CountedUnit.allCases.first(where: { $0.words.contains(word) }) else {
      throw unknownUnit(scanner.peek(skipped + 1), number)
    }
    let count = try CountText.read(from: &scanner, of: unit.plural, most: DoseText.mostReps)
    guard unit.matches(word, count) else { throw singular(unit, count, scanner.peek) }
    scanner.advance()
    return unit.amount(count)
  }

  private static func scope(from scanner: inout ValueScanner) -> AskedDose.Scope {
    if scanner.take("total") || scanner.take("in", "total") { return .total }
    if scanner.take("each", "side") || scanner.take("per", "side") { return .eachSide }
    return scanner.take("on", "each", "side") ? .eachSide : .unsaid
  }
}

extension QuantityText {
  private static func missing(_ token: ValueScanner.Token?) -> ValueProblem {
    guard let token else {
      return ValueProblem(message: "an amount is missing", expected: DoseText.expected)
    }
    return ValueProblem(
      message: "\"\(token.text)\" is not an amount", range: token.range,
      expected: DoseText.expected)
  }

  private static func unitless(_ number: ExactNumber, _ scanner: ValueScanner) -> ValueProblem {
    ValueProblem(
      message: "\(number.text) of what?", range: scanner.peek?.range,
      expected: DoseText.expected,
      help: "write \"\(number.text) reps\" or \"\(number.text)s\"")
  }

  private static func unknownUnit(
    _ token: ValueScanner.Token?, _ number: ExactNumber
  ) -> ValueProblem {
    let words = CountedUnit.allCases.map(\.plural) + ["min", "sec", "minutes", "seconds", "hours"]
    let word = token?.text ?? ""
    let nearest = word.unicodeScalars.count > 2 ? NearestWord.find(word, in: words) : nil
    return ValueProblem(
      message: "\"\(word)\" is not a unit", range: token?.range,
      expected: "reps, breaths, s, min or h", suggestion: nearest.map { "\(number.text) \($0)" })
  }

  private static func singular(
    _ unit: CountedUnit, _ count: Int, _ token: ValueScanner.Token?
  ) -> ValueProblem {
    ValueProblem(
      message: "\"\(token?.text ?? "")\" is not a unit", range: token?.range,
      expected: "reps, breaths, s, min or h", suggestion: "\(count) \(unit.plural)")
  }
}

/// What an amount can count.
enum CountedUnit: CaseIterable {
  case reps, breaths

  /// Its word for several.
  var plural: String { self == .reps ? "reps" : "breaths" }

  /// Its words for one and for several.
  var words: [String] { self == .reps ? ["rep", "reps"] : ["breath", "breaths"] }

  /// Whether a word names it and agrees with the count; one thing may be written as several.
  func matches(_ word: String?, _ count: Int) -> Bool {
    word == plural || count == 1 && words.contains(word ?? "")
  }

  /// So many of it.
  func amount(_ count: Int) -> Dose.Amount { self == .reps ? .reps(count) : .breaths(count) }
}
