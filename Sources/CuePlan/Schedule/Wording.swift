/// Turns phrases into spoken lines: fills their tokens and knows the language's side words.
struct Wording {
  /// The words of the language.
  var pack: LanguagePack

  /// What tokens other than side words stand for.
  typealias Values = [String: String]

  /// Every form of `phrase` as something to hear, best first.
  func sounds(
    _ phrase: Phrase, side: Side? = nil, direction: DirectionRule = .sameAsSide,
    values: Values = [:], speaker: Speaker = .guide
  ) -> [CueSound] {
    phrase.forms.map { form in
      let text = fill(form, side: side, direction: direction, values: values)
      return .speech(
        SpokenLine(text, language: phrase.language ?? pack.tag, speaker: speaker))
    }
  }

  /// Every form of a line to a partner, who hears by the first word that it is one.
  func partnerSounds(
    _ phrase: Phrase, side: Side?, direction: DirectionRule
  ) -> [CueSound] {
    let call = pack.lines[.partner].map { text($0) } ?? ""
    let word = call.prefix { $0.isLetter }
    var phrase = phrase
    phrase.forms = phrase.forms.map { form in
      call.isEmpty || form.hasPrefix(word) ? form : "\(call) \(form)"
    }
    return sounds(phrase, side: side, direction: direction, speaker: .partner)
  }

  /// The tool's own line for `key`, with tokens filled; nothing where the language has none.
  func sounds(_ key: LanguagePack.LineKey, side: Side? = nil, values: Values = [:]) -> [CueSound] {
    pack.lines[key].map { sounds($0, side: side, values: values) } ?? []
  }

  /// The first form of `phrase` as text.
  func text(_ phrase: Phrase, side: Side? = nil, direction: DirectionRule = .sameAsSide) -> String {
    fill(phrase.forms.first ?? "", side: side, direction: direction, values: [:])
  }

  /// What a phase is called in this language.
  func phaseName(_ name: String) -> String { pack.phaseNames[name] ?? name }

  /// A length of time in words, such as "1 minute 30 seconds"; rounds to whole seconds.
  func time(_ length: Seconds) -> String {
    let total = length.parts(of: 1)
    let (minutes, seconds) = (total / 60, total % 60)
    var parts: [String] = []
    if minutes > 0 { parts.append(quantity(minutes, one: .oneMinute, more: .minutes)) }
    if seconds > 0 || parts.isEmpty {
      parts.append(quantity(seconds, one: .oneSecond, more: .seconds))
    }
    return parts.joined(separator: " ")
  }

  private func quantity(
    _ count: Int64, one: LanguagePack.LineKey, more: LanguagePack.LineKey
  ) -> String {
    let phrase = pack.lines[count == 1 ? one : more]?.forms.first ?? ""
    return fill(phrase, side: nil, direction: .sameAsSide, values: ["count": "\(count)"])
  }

  /// Replaces every token that has a value; others stay, for the reader has refused them before.
  func fill(_ text: String, side: Side?, direction: DirectionRule, values: Values) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let token = String(rest[rest.index(after: open)..<close])
      result += value(of: token, side: side, direction: direction, values: values) ?? "{\(token)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func value(
    of token: String, side: Side?, direction: DirectionRule, values: Values
  ) -> String? {
    let plain = token.prefix(1).lowercased() + token.dropFirst()
    guard let word = values[plain] ?? sideWord(plain, side: side, direction: direction) else {
      return nil
    }
    return plain == token ? word : word.prefix(1).uppercased() + word.dropFirst()
  }

  /// `side`, `opposite` and `direction`, each with an optional form such as `side:f`.
  private func sideWord(_ token: String, side: Side?, direction: DirectionRule) -> String? {
    guard let side else { return nil }
    let parts = token.split(separator: ":", maxSplits: 1)
    let form = parts.count > 1 ? ":" + parts[1] : ""
    switch parts.first {
    case "side": return pack.sides[side]?["side" + form]
    case "opposite": return pack.sides[side.opposite]?["side" + form]
    case "direction":
      let way = direction.direction(for: side)
      return pack.sides[way]?["direction" + form] ?? pack.sides[way]?["side" + form]
    default: return nil
    }
  }
}
