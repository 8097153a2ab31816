internal import CuePlan

/// Reads the keys of a routine: what holds for the whole session, and the session itself.
struct RoutineKeys {
  private let reading: Reading
  private let finder: ExerciseFinder
  private let routines: RoutineFinder
  private let language: String

  private var findings: Findings { reading.findings }
  private var values: ValueReader { reading.values }

  /// Makes a reader of routines whose exercises and routines are found there, and whose language is
  /// that one unless they say otherwise.
  init(
    reading: Reading, finder: ExerciseFinder, routines: RoutineFinder, language: String = "en"
  ) {
    self.language = language
    self.reading = reading
    self.finder = finder
    self.routines = routines
  }

  /// Reads a routine; nil when it has no session, which is reported.
  func routine(_ node: Node) -> Routine? {
    guard var fields = Fields(node, .routine, in: findings) else { return nil }
    var routine = Routine(title: "", language: language, items: [])
    if let title = fields.require("title").flatMap(title) { routine.title = title }
    readLanguage(&fields, into: &routine)
    readLength(&fields, into: &routine)
    readSound(&fields, into: &routine)
    fields.read("cues", into: &routine.cues, CueKeys(findings: findings).policy)
    readAdaptation(&fields, into: &routine)
    fields.read("form", into: &routine.form) { values.choice($0, of: "form") }
    fields.read("order", into: &routine.order) { values.choice($0, of: "order") }
    if let own = fields.take("exercises") { finder.define(own, language: routine.language) }
    finder.language = routine.language
    if let session = fields.require("session", help: "list what is done, each after \"- \"") {
      let items = ItemReader(
        reading: reading, finder: finder, routines: routines, language: routine.language)
      routine.items = items.items(session)
      checkFills(routine.items)
      NestedKeys(findings: findings).check(routine)
      routine.exclusion.formUnion(of: routine.items)
      let standIns = StandIns(findings: findings, finder: finder).exercises(for: routine.items)
      reading.standIns.merge(standIns) { _, outer in outer }
    }
    fields.finish { SessionWord.all.contains($0) ? "write \"- \($0)\" under \"session:\"" : nil }
    return routine.items.isEmpty ? nil : routine
  }

  private func title(_ node: Node) -> String? {
    values.value(node) { (text) throws(ValueProblem) in
      try SpeakableText.check(text)
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private func readLanguage(_ fields: inout Fields, into routine: inout Routine) {
    guard let node = fields.take("language"), let tag = values.text(node) else { return }
    if reading.pack(tag, namedAt: node) != nil { routine.language = tag }
  }

  private func readLength(_ fields: inout Fields, into routine: inout Routine) {
    fields.read("minutes", into: &routine.length) { node in
      values.value(node) { (text) throws(ValueProblem) in
        try DurationText.read(text, bare: .minutes)
      }
    }
    fields.read("limit", into: &routine.sizeLimit) { values.value($0, LimitText.read) }
    fields.read("move-pace", into: &routine.movePace) { values.value($0, PaceText.read) }
    fields.read("breath", into: &routine.breath) { node in
      values.value(node) { (text) throws(ValueProblem) in
        let length = try DurationText.read(text)
        guard (2...60).contains(length) else {
          throw ValueProblem(
            message: "\"\(text)\" is no length of a breath", expected: "2 s to 60 s")
        }
        return length
      }
    }
  }

  private func readAdaptation(_ fields: inout Fields, into routine: inout Routine) {
    fields.read("week", into: &routine.week) { values.value($0, WeekText.read) }
    fields.read("pace", into: &routine.pace) { values.choice($0, of: "pace") }
    fields.read("level", into: &routine.level) { values.choice($0, of: "level") }
    fields.read("exclude", into: &routine.exclusion.cautions) { node in
      Set(values.list(node, values.tag))
    }
    fields.read("without", into: &routine.exclusion.equipment) { node in
      Set(values.list(node, values.tag))
    }
  }

  private func readSound(_ fields: inout Fields, into routine: inout Routine) {
    fields.read("voice", into: &routine.voice) { node in
      values.value(node) { (text) throws(ValueProblem) in
        try SpeakableText.check(text)
        return text
      }
    }
    fields.read("bed", into: &routine.bed, BedReader(findings: findings).bed)
    if routine.bed?.name == .silence { routine.bed = nil }
    fields.read("mix", into: &routine.mix) { values.choice($0, of: "mix") }
    fields.read("keep-alive", into: &routine.keepAlive) { values.value($0, KeepAliveText.read) }
    fields.read("placement", into: &routine.placement) { values.choice($0, of: "placement") }
  }

  /// Reports every fill but the first: only one can take what is left.
  private func checkFills(_ items: [Item]) {
    for (place, width) in items.flatMap(\.fills).dropFirst() {
      findings.report(
        Diagnostic(
          "a second \"fill\"", at: place, width: width, expected: "one that takes what is left"))
    }
  }
}

extension Item {
  /// Where fills stand in it, or the routines that hold them.
  fileprivate var fills: [(place: SourcePlace, width: Int)] {
    guard let place else { return [] }
    switch content {
    case .fill: return [(place, 4)]
    case .routine: return contents.contains(where: \.holdsFill) ? [(place, 7)] : []
    default: return contents.flatMap(\.fills)
    }
  }
}
