internal import CuePlan

/// Reads what is spoken: one text, several forms of it, or a text with a language of its own.
struct TextReader {
  /// The most Unicode scalars of one form: about two minutes of speech.
  static let longest = 1000
  /// The most letters of one word; speech engines need quadratic time for a longer one.
  static let longestWord = 64

  private let findings: Findings
  private let values: ValueReader
  private let language: String
  private let marking: String?
  private let pack: (String) -> LanguagePack?
  private let knows: (String) -> Bool

  /// Makes a reader of texts in a language, with the packs that know their side words; a language
  /// that it `knows` may have none, for one that is wrong has been reported.
  ///
  /// Phrases bear the language `marking` unless they name one of their own.
  init(
    findings: Findings, language: String, marking: String? = nil,
    pack: @escaping (String) -> LanguagePack?, knows: @escaping (String) -> Bool
  ) {
    self.findings = findings
    self.language = language
    self.marking = marking
    self.pack = pack
    self.knows = knows
    values = ValueReader(findings: findings)
  }

  /// Reads a phrase; nil when there is none to say, which is reported.
  func phrase(_ node: Node, _ wording: Wording) -> Phrase? {
    guard case .map = node.content else {
      return phrase(node, wording, language: nil, .tokens)
    }
    guard var fields = Fields(node, .text, in: findings) else { return nil }
    var own: String?
    fields.read("language", into: &own, tag)
    var sideWords = SideWordUse.tokens
    fields.read("side-words", into: &sideWords) { values.choice($0, of: "use of side words") }
    let text = fields.require("text")
    fields.finish()
    return text.flatMap { phrase($0, wording, language: own, sideWords) }
  }

  /// How a text names sides.
  private enum SideWordUse: String, CaseIterable {
    /// By tokens, so that the text can be mirrored.
    case tokens
    /// In words that mean no side of the body, such as "right away".
    case literal
  }

  private func tag(_ node: Node) -> String? {
    guard let tag = values.text(node) else { return nil }
    if !knows(tag) { findings.report("there is no language \"\(tag)\"", at: node) }
    return tag
  }

  private func phrase(
    _ node: Node, _ wording: Wording, language: String?, _ sideWords: SideWordUse
  ) -> Phrase? {
    let forms = values.list(node) { form($0, wording, language: language, sideWords) }
    guard !forms.isEmpty else { return nil }
    if zip(forms, forms.dropFirst()).contains(where: { $0.count <= $1.count }) {
      findings.report(
        "a later form is no shorter than the one before", at: node, severity: .warning,
        expected: "the longest form first")
    }
    return Phrase(forms: forms, language: language ?? marking, place: node.place)
  }

  private func form(
    _ node: Node, _ wording: Wording, language: String?, _ sideWords: SideWordUse
  ) -> String? {
    let pack = pack(language ?? self.language)
    return values.value(node) { (text) throws(ValueProblem) in
      try SpeakableText.check(text)
      try checkTokens(text, wording, pack)
      if wording.refusesSideWords, sideWords == .tokens, let pack {
        try checkSideWords(text, pack)
      }
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private func checkTokens(
    _ text: String, _ wording: Wording, _ pack: LanguagePack?
  ) throws(ValueProblem) {
    let sideTokens = pack?.sideTokens ?? ["side", "opposite", "direction"]
    if case .line(let tokens) = wording {
      let sides = tokens.contains("side") ? sideTokens : []
      try TextTokens.check(text, known: tokens + sides)
      return
    }
    try TextTokens.check(text, known: sideTokens)
    guard let reason = wording.tokenRefusal, let token = try TextTokens.all(in: text).first
    else { return }
    throw ValueProblem(
      message: "{\(token.name)} has no side to name: \(reason)", range: token.range,
      help: "say it without a side")
  }

  private func checkSideWords(_ text: String, _ pack: LanguagePack) throws(ValueProblem) {
    guard let (word, range) = SideWords(pack).first(in: text) else { return }
    throw ValueProblem(
      message: "\"\(word)\" written out in an exercise that is done on both sides", range: range,
      expected: "{side}, {opposite} or {direction}, which the second side turns round",
      help: "if no side is meant, write { text: \"…\", side-words: literal }")
  }
}

/// What a voice can say at all.
enum SpeakableText {
  /// Refuses a text that has nothing to say, or more than a voice will say in one go.
  static func check(_ text: String) throws(ValueProblem) {
    let scalars = text.unicodeScalars
    let isSpoken = { (scalar: Unicode.Scalar) in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    guard scalars.contains(where: isSpoken) else {
      throw ValueProblem(message: "nothing to say", expected: "at least one word")
    }
    guard scalars.count <= TextReader.longest else {
      throw ValueProblem(
        message: "a text of \(scalars.count) letters",
        expected: "at most \(TextReader.longest), cut into several lines")
    }
    let isBroken = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace
    }
    guard !scalars.contains(where: isBroken) else {
      throw ValueProblem(message: "a control character in a text", expected: "plain words")
    }
    for word in text.split(whereSeparator: \.isWhitespace)
    where word.unicodeScalars.count > TextReader.longestWord {
      throw ValueProblem(
        message: "a word of \(word.unicodeScalars.count) letters",
        expected: "at most \(TextReader.longestWord)")
    }
  }
}
