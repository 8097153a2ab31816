internal import CuePlan

/// One reading: where its problems go, and the language packs it has opened.
final class Reading {
  /// Where problems go.
  let findings = Findings()
  /// The languages there are.
  let languages: Languages

  /// What may stand in for exercises that are ruled out, by id; of two, the outermost file's.
  var standIns: [String: Exercise] = [:]

  private var packs: [String: LanguagePack?] = [:]
  private var translations: [String: Translations] = [:]

  /// Begins a reading with these languages at hand.
  init(languages: Languages) { self.languages = languages }

  /// Values of nodes.
  var values: ValueReader { ValueReader(findings: findings) }

  /// The pack of a language, read once; nil when there is none or it is wrong.
  func pack(_ tag: String) -> LanguagePack? {
    if let known = packs[tag] { return known }
    let root = languages.root(of: tag, in: findings)
    let pack = root.flatMap { LanguageReader(findings: findings).pack($0, tag: tag) }
    packs[tag] = .some(pack)
    translations[tag] = root.map { Translations(root: $0, language: tag) }
    return pack
  }

  /// The pack of a language that somebody names there, which is reported where there is none; what
  /// is wrong in one has been reported already.
  func pack(_ tag: String, namedAt node: Node) -> LanguagePack? {
    if !languages.holds(tag) {
      findings.report(
        "there is no language \"\(tag)\"", at: node,
        expected: languages.tags.joined(separator: ", "),
        suggestion: NearestWord.find(tag, in: languages.tags))
    }
    return pack(tag)
  }

  /// The words that a language has for the exercises of the catalogue.
  func translations(into tag: String) -> Translations? {
    _ = pack(tag)
    return translations[tag]
  }

  /// Texts in a language; their phrases name it where the routine has another.
  func texts(in language: String, of routineLanguage: String? = nil) -> TextReader {
    let own = routineLanguage ?? language
    return TextReader(
      findings: findings, language: language, marking: language == own ? nil : language, pack: pack,
      knows: languages.holds)
  }
}
