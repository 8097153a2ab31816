internal import CuePlan

/// Reads the entries of a session.
///
/// An entry is a word (`- welcome`), or a map whose first key says what it is (`- rest: 20s`).
/// A first key that is no word of the session is the id of an exercise.
struct ItemReader {
  let reading: Reading
  let finder: ExerciseFinder
  let routines: RoutineFinder
  let language: String
  let texts: TextReader

  var findings: Findings { reading.findings }
  var values: ValueReader { reading.values }

  private static let doseHelp =
    "write it after the exercise, as in \"- childs-pose: hold 45s\", or under \"dose:\""

  /// Makes a reader of sessions in that language.
  init(reading: Reading, finder: ExerciseFinder, routines: RoutineFinder, language: String) {
    self.reading = reading
    self.finder = finder
    self.routines = routines
    self.language = language
    texts = reading.texts(in: language)
  }

  /// Reads a list of entries; those that are wrong are left out, which is reported.
  func items(_ node: Node) -> [Item] {
    let example = "entries such as \"- cat-cow: 6 reps\""
    guard case .list(let nodes) = node.content else {
      findings.report(
        "a session is a list, and this is \(node.kind)", at: node, expected: example)
      return []
    }
    if nodes.isEmpty { findings.report("nothing is done here", at: node, expected: example) }
    return nodes.compactMap(item)
  }

  private func item(_ node: Node) -> Item? {
    switch node.content {
    case .text(let word): item(head: Node.Entry(name: word, key: node, value: .nothing(at: node)))
    case .map(let entries):
      entries.first.flatMap { item(head: $0, more: Array(entries.dropFirst()), node) }
    case .nothing, .refused, .list: report(node)
    }
  }

  private func report(_ node: Node) -> Item? {
    findings.report(
      "an entry of a session cannot be \(node.kind)", at: node,
      expected: "an entry such as \"- cat-cow: 6 reps\" or \"- welcome\"")
    return nil
  }

  private func item(head: Node.Entry, more: [Node.Entry] = [], _ node: Node? = nil) -> Item? {
    let word = SessionWord(rawValue: head.name)
    let kind = word.map(MapKind.entry) ?? .exerciseEntry
    var fields = Fields(more, from: node ?? head.key, kind, in: findings)
    var priority = 3
    fields.read("priority", into: &priority) { node in
      values.value(node) { (text) throws(ValueProblem) in
        try CountText.read(text, of: "priority", most: 5)
      }
    }
    var bed: BedChoice?
    fields.read("bed", into: &bed, BedReader(findings: findings).bed)
    let progression = progression(word, &fields)
    let content = content(word, head, &fields)
    fields.finish { MapKind.dose.keys.contains($0) ? Self.doseHelp : nil }
    return content.map { content in
      Item(
        content, priority: priority, place: head.key.place, progression: progression, bed: bed)
    }
  }

  /// How what has no dose changes over the weeks of a program.
  private func progression(_ word: SessionWord?, _ fields: inout Fields) -> [ProgressionRule] {
    let subject: ProgressSubject? =
      switch word {
      case .group: .rounds
      case .superset: .turns
      case .rest, .silence: .length
      default: nil
      }
    let reader = ProgressionReader(findings: findings)
    return subject.map { reader.rules(&fields, of: $0) } ?? []
  }

  /// Goes by the first word; every word has a function of its own.
  private func content(
    _ word: SessionWord?, _ head: Node.Entry, _ fields: inout Fields
  ) -> Item.Content? {
    switch word {
    case .welcome: words(head).map(Item.Content.welcome)
    case .safety: words(head).map(Item.Content.safety)
    case .close: words(head).map(Item.Content.close)
    case .exercise: named(head, &fields)
    case .rest: rest(head, &fields)
    case .say: say(head, &fields)
    case .silence: silence(head, &fields)
    case .fill: BreathingReader(reading: reading, language: language).fill(head).map { .fill($0) }
    case .section: section(head, &fields)
    case .group: group(head, &fields)
    case .superset: superset(head, &fields)
    case .routine: nested(head)
    case nil: exercise(head.name, at: head.key, dose: head.value, &fields)
    }
  }

  /// A length of time that takes any.
  func length(_ node: Node) -> Seconds? {
    values.value(node) { (text) throws(ValueProblem) in try DurationText.read(text) }
  }

  /// Reports an entry that needs a value and has none.
  func missing(_ head: Node.Entry, _ example: String) -> Bool {
    guard head.value.isNothing else { return false }
    findings.report(
      "\"\(head.name)\" has no value", at: head.key, expected: "an entry such as \"- \(example)\"")
    return true
  }
}

extension ItemReader {
  /// The author's words, or none for the tool's own.
  private func words(_ head: Node.Entry) -> Phrase?? {
    guard !head.value.isNothing else { return .some(nil) }
    return texts.phrase(head.value, .session).map { .some($0) }
  }

  /// `- rest: 20s`, with words of its own if any.
  private func rest(_ head: Node.Entry, _ fields: inout Fields) -> Item.Content? {
    var say: Phrase?
    fields.read("say", into: &say) { texts.phrase($0, .session) }
    guard !missing(head, "rest: 20s") else { return nil }
    return length(head.value).map { .rest($0, say: say) }
  }

  /// `- say: "…"`, with a pause after it.
  private func say(_ head: Node.Entry, _ fields: inout Fields) -> Item.Content? {
    var pause = Seconds(1)
    fields.read("pause", into: &pause) { node in
      values.value(node) { (text) throws(ValueProblem) in
        try DurationText.read(text, least: .nothing)
      }
    }
    guard !missing(head, "say: \"Well done.\"") else { return nil }
    return texts.phrase(head.value, .session).map { .say($0, pause: pause) }
  }

  /// `- silence: 5 min`, with bells and words before it.
  private func silence(_ head: Node.Entry, _ fields: inout Fields) -> Item.Content? {
    let bells = fields.take("bells")
    var say: Phrase?
    fields.read("say", into: &say) { texts.phrase($0, .session) }
    guard !missing(head, "silence: 5 min"), let length = length(head.value) else { return nil }
    var silence = Silence(length: length, say: say)
    if let bells { silence.bells = BellReader(findings: findings).bells(bells, within: length) }
    return .silence(silence)
  }
}

extension Node {
  /// What stands after a word that has nothing after it.
  static func nothing(at node: Node) -> Node {
    Node(content: .nothing, place: node.place, width: node.width)
  }
}
