internal import CuePlan

/// What comes up while a file is imported: its problems, and notes about what is not carried.
final class ImportFindings {
  /// The file that is imported.
  let source: SourceText
  /// The problems that make it unusable.
  let findings = Findings()
  private var found: [ImportNote] = []
  private var noted: Set<ImportNote> = []
  private var reported: Set<Diagnostic> = []

  /// Begins the import of a text.
  init(_ source: SourceText) {
    self.source = source
    findings.add(source)
  }

  /// Adds a note; one that is there already is not repeated.
  func note(_ sentence: String, at place: SourcePlace? = nil) {
    let note = ImportNote(sentence, at: place)
    if noted.insert(note).inserted { found.append(note) }
  }

  /// Every note, by line; those about the whole file come last.
  var notes: [ImportNote] {
    let placed = found.enumerated().filter { $0.element.place != nil }.sorted { a, b in
      (a.element.place?.line ?? 0, a.offset) < (b.element.place?.line ?? 0, b.offset)
    }
    return placed.map(\.element) + found.filter { $0.place == nil }
  }

  /// Reports a problem in some text of the file.
  func report(
    _ message: String, at text: PlacedText, expected: String? = nil, suggestion: String? = nil,
    help: String? = nil
  ) {
    report(
      Diagnostic(
        message, at: text.place, width: text.width, expected: expected, suggestion: suggestion,
        help: help))
  }

  /// Reports a problem; one that is there already is not repeated.
  func report(_ diagnostic: Diagnostic) {
    if reported.insert(diagnostic).inserted { findings.report(diagnostic) }
  }

  /// Reads a value that one of the value grammars reads; nil when it is wrong, which is reported.
  func value<Value>(
    _ text: PlacedText, _ read: (String) throws(ValueProblem) -> Value
  ) -> Value? {
    do throws(ValueProblem) {
      return try read(text.text)
    } catch {
      let part = error.range.map(text.part) ?? text
      report(
        error.message, at: part, expected: error.expected, suggestion: error.suggestion,
        help: error.help)
      return nil
    }
  }

  /// Reads a length of time that is more than nothing, unless `least` allows nothing.
  func length(
    _ text: PlacedText, least: DurationText.Least = .something,
    bare: DurationText.Bare = .seconds
  ) -> Seconds? {
    value(text) { (text) throws(ValueProblem) in
      try DurationText.read(text, least: least, bare: bare)
    }
  }

  /// Reads a whole number.
  func count(_ text: PlacedText, of things: String, most: Int) -> Int? {
    value(text) { (text) throws(ValueProblem) in
      try CountText.read(text, of: things, most: most)
    }
  }

  /// Makes words fit to be spoken: blanks put in order, braces, which mean tokens here, taken off.
  func words(_ text: PlacedText) -> String? {
    let scalars = text.text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? " " : scalar
    }
    var words = String(String.UnicodeScalarView(scalars))
    if words.contains(where: "{}".contains) {
      words.removeAll(where: "{}".contains)
      note("Braces are taken out of the text, since they mean a token here.", at: text.place)
    }
    let spoken = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return value(PlacedText(spoken, at: text.place)) { (text) throws(ValueProblem) in
      try SpeakableText.check(text)
      return text
    }
  }
}
