/// How a language forms its numbers, as a table in the manner of CLDR's rule-based number formats.
struct NumberWords: Sendable {
  /// Rules for whole numbers, smallest base first.
  let cardinals: [Rule]
  /// Ends of cardinals and the ends of their ordinals; the first that fits is used.
  let ordinalEndings: [(cardinal: String, ordinal: String)]
  /// What is written after a number that says a place: `st` of `1st`.
  let ordinalMarks: Set<String>
  /// Names of fractions by denominator; others are the ordinal.
  let fractions: [Int: SpeechRules.Unit]
  /// Between a whole number and a fraction, “and”.
  let joint: String
  /// Before the digits of a decimal fraction, “point”.
  let point: String
  /// Between the ends of a range, “to”.
  let through: String
  /// After a count, “times”.
  let times: String
  /// Between a count and what is counted; the same word in English, “por” in Spanish.
  let by: String
  /// Before a number below zero, “minus”.
  let minus: String
  /// Before a number after `#`, “number”.
  let number: String
  /// Between groups of three digits.
  var groupMark: Character = ","
  /// Before the digits of a decimal fraction, as it is written.
  var decimalMarks: Set<Character> = ["."]
  /// Places that are not formed from the cardinal.
  var ordinals: [Int: String] = [:]
  /// Ends of a number's words that change before a noun, by its gender; the first that fits is used.
  var agreements: [SpeechRules.Gender: [(cardinal: String, agreed: String)]] = [:]

  /// Numbers from `base` up to the next rule's.
  ///
  /// `<` stands for how often the rule's power of ten goes into the number, `>` for what is left;
  /// what is in brackets is said only where something is left.
  struct Rule: Sendable {
    let base: Int
    let text: String

    /// The largest power of ten that is not above the base.
    var divisor: Int {
      var power = 1
      while power * 10 <= base { power *= 10 }
      return power
    }
  }

  /// The largest number that is said whole; larger ones are said digit by digit.
  static let largest = 999_999_999_999

  /// The words for `value`, which is 0 to ``largest``.
  func cardinal(_ value: Int) -> String {
    guard let rule = cardinals.last(where: { $0.base <= value }) else { return "" }
    let (count, rest) = value.quotientAndRemainder(dividingBy: rule.divisor)
    var words = ""
    var isOptional = false
    for character in rule.text {
      switch character {
      case "[": isOptional = true
      case "]": isOptional = false
      case _ where isOptional && rest == 0: continue
      case "<": words += agreeing(cardinal(count), with: .masculine)
      case ">": words += cardinal(rest)
      default: words.append(character)
      }
    }
    return words
  }

  /// The words for `value` before a noun: “veintiún” of “veintiuno”, “doscientas” of “doscientos”.
  func cardinal(_ value: Int, before unit: SpeechRules.Unit) -> String {
    agreeing(cardinal(value), with: unit.gender)
  }

  /// Number words as they stand before a noun of `gender`.
  func agreeing(_ words: String, with gender: SpeechRules.Gender) -> String {
    guard let endings = agreements[gender] else { return words }
    return words.split(separator: " ").map { word in
      guard let ending = endings.first(where: { word.hasSuffix($0.cardinal) }) else {
        return String(word)
      }
      return word.dropLast(ending.cardinal.count) + ending.agreed
    }.joined(separator: " ")
  }

  /// The word for the place `value` in an order, which is 0 to ``largest``.
  func ordinal(_ value: Int) -> String {
    if let place = ordinals[value] { return place }
    let words = cardinal(value)
    let ending = ordinalEndings.first { words.hasSuffix($0.cardinal) }
    guard let ending else { return words }
    return words.dropLast(ending.cardinal.count) + ending.ordinal
  }

  /// The words for `numerator` parts of `denominator`.
  func fraction(_ numerator: Int, _ denominator: Int) -> String {
    let name = fractions[denominator] ?? SpeechRules.Unit(ordinal(denominator))
    return cardinal(numerator, before: name) + " " + (numerator == 1 ? name.one : name.other)
  }

  /// The whole number that `text` is; nil for decimals, and for what is said digit by digit.
  func whole(_ text: String) -> Int? {
    let digits = isGrouped(text) ? text.filter { $0 != groupMark } : text
    guard digits.count == 1 || !digits.hasPrefix("0"), let value = Int(digits) else { return nil }
    return value <= Self.largest ? value : nil
  }

  /// What is not a whole number: `2.5`, `007`, `1,5`, a number of twenty digits.
  func decimal(_ text: String) -> Quantity {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: decimalMarks.contains)
    let before = whole(String(parts[0])).map(cardinal) ?? digits(parts[0])
    let after = parts.dropFirst().map { point + " " + digits($0) }
    let value = Double(parts.joined(separator: ".").filter { $0 != "," }) ?? 0
    return Quantity(([before] + after).joined(separator: " "), value: value, isOne: false)
  }

  private func digits(_ text: some StringProtocol) -> String {
    text.compactMap(\.wholeNumberValue).map(cardinal).joined(separator: " ")
  }

  /// `1,000` and `12,345,678`.
  private func isGrouped(_ text: String) -> Bool {
    let groups = text.split(separator: groupMark, omittingEmptySubsequences: false)
    return groups.count > 1 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
