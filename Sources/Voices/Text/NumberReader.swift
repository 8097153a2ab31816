/// Walks through tokens and says every number, with its unit, in words.
struct NumberReader {
  private var rest: ArraySlice<Token>
  private let rules: SpeechRules

  init(_ tokens: [Token], rules: SpeechRules) {
    rest = tokens[...]
    self.rules = rules
  }

  /// The next piece of the sentence; nil at its end.
  mutating func next() -> SentencePiece? {
    guard let first = rest.first else { return nil }
    if let words = attempt({ $0.readNumber() }) {
      return SentencePiece(.words(words), isApart: first.isApart)
    }
    rest = rest.dropFirst()
    let isJoined = !first.isApart && rest.first?.isApart == false
    return switch first.kind {
    case .mark: SentencePiece(.mark(first.text, isJoined: isJoined), isApart: first.isApart)
    case .word, .number: SentencePiece(.words(first.text), isApart: first.isApart)
    }
  }

  private mutating func readNumber() -> String? {
    guard let numbers = rules.numbers else { return readDigits() }
    if take("#", followedBy: .number) {
      return readSeries(numbers).map { numbers.number + " " + $0 }
    }
    if rest.first?.isApart == true || isAtStart, take("-", followedBy: .number) {
      return readSeries(numbers).map { numbers.minus + " " + $0 }
    }
    if take("x", followedBy: .number) || take("×", followedBy: .number) {
      return readSeries(numbers).map { $0 + " " + numbers.times }
    }
    return attempt { $0.readClock(numbers) } ?? readSeries(numbers)
  }

  /// A number left to the engine, with the marks inside it.
  private mutating func readDigits() -> String? {
    guard var text = takeNumber() else { return nil }
    while let mark = rest.first, mark.kind == .mark, !mark.isApart,
      let number = rest.dropFirst().first, number.kind == .number, !number.isApart
    {
      text += mark.text + number.text
      rest = rest.dropFirst(2)
    }
    return text
  }

  /// `1:30` or `1:02:03`, as a length of time.
  private mutating func readClock(_ numbers: NumberWords) -> String? {
    guard let first = takeNumber().flatMap({ Int($0) }) else { return nil }
    var parts = [first]
    while parts.count < 3, take(":", followedBy: .number), let part = takeNumber() {
      guard part.count == 2, let value = Int(part), value < 60 else { return nil }
      parts.append(value)
    }
    guard parts.count > 1 else { return nil }
    let units = ["h", "min", "s"].suffix(parts.count).compactMap { rules.units[$0] }
    let said = zip(parts, units).filter { $0.0 != 0 }.map { value, unit in
      numbers.cardinal(value, before: unit) + " " + (value == 1 ? unit.one : unit.other)
    }
    guard said.isEmpty else { return said.joined(separator: " ") }
    return units.last.map { numbers.cardinal(0) + " " + $0.other }
  }

  /// `5`, `5-10 s`, `4-7-8`, `1m30s`, `3x10`: quantities and what joins them.
  private mutating func readSeries(_ numbers: NumberWords) -> String? {
    guard let first = readMeasure(numbers) else { return nil }
    var terms = [first]
    while let term = attempt({ $0.takeDash() ? $0.readMeasure(numbers) : nil }) {
      terms.append(term)
    }
    let isRange = terms.count == 2 && terms[0].value < terms[1].value
    let joint = isRange ? " \(numbers.through) " : " "
    let words = terms.map(\.words).joined(separator: joint)
    guard takeTimes() else { return words }
    let counted = attempt { $0.readSeries(numbers) }
    guard let counted else { return "\(words) \(numbers.times)" }
    return "\(words) \(numbers.by) \(counted)"
  }

  /// A quantity with its unit; `1m30s` is one measure of two.
  private mutating func readMeasure(_ numbers: NumberWords) -> Quantity? {
    guard var measure = readQuantity(numbers) else { return nil }
    guard let unit = takeUnit() else { return measure }
    measure.words = numbers.agreeing(measure.words, with: unit.gender)
    measure.words += " " + (measure.isOne ? unit.one : unit.other)
    if rest.first?.kind == .number, rest.first?.isApart == false,
      let more = attempt({ $0.readMeasure(numbers) })
    {
      measure.words += " " + more.words
    }
    return measure
  }
}

/// A number as it is said.
struct Quantity {
  var words: String
  var value: Double
  /// Whether a unit after it is singular.
  var isOne: Bool

  init(_ words: String, value: Double, isOne: Bool? = nil) {
    self.words = words
    self.value = value
    self.isOne = isOne ?? (value == 1)
  }
}

extension NumberReader {
  private mutating func readQuantity(_ numbers: NumberWords) -> Quantity? {
    if let fraction = attempt({ $0.readFraction(numbers) }) { return fraction }
    guard let text = takeNumber() else { return nil }
    guard let whole = numbers.whole(text) else { return numbers.decimal(text) }
    if let ending = rest.first, !ending.isApart,
      numbers.ordinalMarks.contains(ending.text.lowercased())
    {
      rest = rest.dropFirst()
      return Quantity(numbers.ordinal(whole), value: Double(whole), isOne: true)
    }
    let words = numbers.cardinal(whole)
    if rest.first?.isApart == true, let part = attempt({ $0.readFraction(numbers) }) {
      let value = Double(whole) + part.value
      return Quantity("\(words) \(numbers.joint) \(part.words)", value: value, isOne: false)
    }
    return Quantity(words, value: Double(whole))
  }

  /// `1/2` up to hundredths; `90/90` is two numbers.
  private mutating func readFraction(_ numbers: NumberWords) -> Quantity? {
    guard let top = takeNumber().flatMap({ Int($0) }), take("/", followedBy: .number),
      let bottom = takeNumber().flatMap({ Int($0) }), top > 0, top < bottom, bottom <= 100
    else { return nil }
    let value = Double(top) / Double(bottom)
    return Quantity(numbers.fraction(top, bottom), value: value, isOne: true)
  }

  /// Runs `read`; what it took is given back when it finds nothing.
  private mutating func attempt<Found>(_ read: (inout NumberReader) -> Found?) -> Found? {
    var reader = self
    guard let found = read(&reader) else { return nil }
    self = reader
    return found
  }

  private var isAtStart: Bool { rest.startIndex == 0 }

  private mutating func takeNumber() -> String? {
    guard let first = rest.first, first.kind == .number else { return nil }
    rest = rest.dropFirst()
    return first.text
  }

  private mutating func take(_ text: String, followedBy kind: Token.Kind) -> Bool {
    guard rest.first?.text.lowercased() == text, let next = rest.dropFirst().first,
      next.kind == kind, !next.isApart
    else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func takeDash() -> Bool {
    guard let first = rest.first, first.text == "-" || first.text == "–",
      rest.dropFirst().first?.kind == .number
    else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func takeTimes() -> Bool {
    guard let first = rest.first, ["x", "×", "*"].contains(first.text.lowercased()) else {
      return false
    }
    rest = rest.dropFirst()
    return true
  }

  private mutating func takeUnit() -> SpeechRules.Unit? {
    guard let unit = rest.first.flatMap({ rules.units[$0.text.lowercased()] }) else { return nil }
    rest = rest.dropFirst()
    return unit
  }
}
