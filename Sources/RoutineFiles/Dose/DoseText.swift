internal import CuePlan

/// Doses as people write them: `6 reps`, `4 reps each side`, `3 sets of 8 reps, hold 5s, rest 30s`.
///
/// Parts are divided by commas. A part is an amount (`8 reps`, `45s each side`, `5 breaths`, with
/// `3 x` or `3 sets of` before it), an amount of one side (`left 6 reps`), `left first`,
/// `tempo 4-4`, `hold 5s`, or `rest 30s` with `between sets` or `between reps` after it; a dose may
/// have a rest in each of the two places.
struct DoseText {
  private var scanner: ValueScanner
  private var dose = AskedDose()
  private let provenance: Provenance

  /// The most sets of anything.
  static let mostSets = 100
  /// The most repetitions or breaths in a set.
  static let mostReps = 1000

  /// What an amount looks like, for messages.
  static let expected = "an amount such as \"8 reps\", \"4 reps each side\" or \"45s\""

  /// Reads a whole text as a dose.
  static func read(
    _ text: String, from provenance: Provenance
  ) throws(ValueProblem) -> AskedDose {
    var reader = DoseText(scanner: try ValueScanner(text), provenance: provenance)
    repeat { try reader.part() } while reader.scanner.take(sign: ",")
    try reader.scanner.expectEnd("\",\" between the parts of a dose")
    return reader.dose
  }

  private init(scanner: ValueScanner, provenance: Provenance) {
    self.scanner = scanner
    self.provenance = provenance
  }

  private mutating func part() throws(ValueProblem) {
    switch scanner.word {
    case "hold": try hold()
    case "rest": try rest()
    case "tempo": try tempo()
    case "left": try side(.left)
    case "right": try side(.right)
    case .some(let word): throw unknown(word)
    case nil: try sets()
    }
  }

  private mutating func hold() throws(ValueProblem) {
    try refuseSecond("hold", dose.hold != nil)
    scanner.advance()
    let length = try DurationText.read(from: &scanner, least: .nothing)
    dose.hold = Sourced(length, from: provenance)
  }

  private mutating func rest() throws(ValueProblem) {
    let start = scanner.peek
    scanner.advance()
    dose.rests.append(Sourced(try RestText.read(from: &scanner), from: provenance))
    do throws(ValueProblem) {
      try AskedDose.Rest.check(dose.rests.map(\.value))
    } catch {
      var problem = error
      problem.range = scanner.range(from: start)
      throw problem
    }
  }

  private mutating func tempo() throws(ValueProblem) {
    try refuseSecond("tempo", dose.tempo != nil)
    scanner.advance()
    dose.tempo = try TempoText.read(from: &scanner)
  }

  /// `left first`, or `left 6 reps`.
  private mutating func side(_ side: Side) throws(ValueProblem) {
    guard scanner.word(1) != "first" else {
      try refuseSecond("the first side", dose.firstSide != nil)
      dose.firstSide = Sourced(side, from: provenance)
      return scanner.advance(2)
    }
    try refuseSecond("the amount on the \(side.rawValue)", dose.perSide[side] != nil)
    scanner.advance()
    dose.perSide[side] = try QuantityText.amount(from: &scanner)
  }

  private mutating func sets() throws(ValueProblem) {
    try refuseSecond("the amount", dose.amount != nil || dose.sets != nil)
    if let marks = setMarks() {
      let sets = try CountText.read(from: &scanner, of: "sets", most: Self.mostSets)
      dose.sets = Sourced(sets, from: provenance)
      scanner.advance(marks)
      if scanner.peek == nil || scanner.peek?.kind == .sign(",") { return }
      if let side = scanner.word.flatMap(Side.init(rawValue:)) { return try self.side(side) }
    }
    let quantity = try QuantityText.read(from: &scanner)
    dose.amount = Sourced(quantity, from: provenance)
  }

  /// How many tokens after a number say that it counts sets; nil when none does.
  private func setMarks() -> Int? {
    guard scanner.number != nil else { return nil }
    switch scanner.peek(1)?.kind {
    case .word("x"), .sign("×"), .sign("*"): return 1
    case .word("set"), .word("sets"): return scanner.word(2) == "of" ? 2 : 1
    default: return nil
    }
  }

  private func refuseSecond(_ name: String, _ isSecond: Bool) throws(ValueProblem) {
    guard isSecond, scanner.peek != nil else { return }
    throw ValueProblem(message: "\(name) is given twice", range: scanner.peek?.range)
  }

  private func unknown(_ word: String) -> ValueProblem {
    ValueProblem(
      message: "\"\(scanner.peek?.text ?? word)\" is no part of a dose", range: scanner.peek?.range,
      expected: Self.expected + ", \"hold 5s\", \"tempo 4-4\" or \"rest 30s\"",
      suggestion: NearestWord.find(word, in: ["hold", "rest", "tempo", "left", "right"]))
  }
}
