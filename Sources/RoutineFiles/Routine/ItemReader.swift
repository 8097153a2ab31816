internal import CuePlan

/// Reads the entries of a session.
///
/// An entry is a word (`- welcome`), or a map whose first key says what it is (`- rest: 20s`).
/// A first key that is no word of the session is the id of an exercise.
struct ItemReader {
  private let reading: Reading
  private let finder: ExerciseFinder
  private let texts: TextReader
  private let breathing: BreathingReader

  private var findings: Findings { reading.findings }
  private var values: ValueReader { reading.values }

  /// Words that begin an entry, and so are no ids of exercises.
  static let words = [
    "welcome", "safety", "close", "exercise", "rest", "say", "silence", "fill", "section",
  ]

  private static let doseHelp =
    "write it after the exercise, as in \"- childs-pose: hold 45s\", or under \"dose:\""

  /// Makes a reader of sessions in that language.
  init(reading: Reading, finder: ExerciseFinder, language: String) {
    self.reading = reading
    self.finder = finder
    texts = reading.texts(in: language)
    breathing = BreathingReader(reading: reading, language: language)
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
    let owner = Self.words.contains(head.name) ? "\"\(head.name)\"" : "an exercise"
    var fields = Fields(more, from: node ?? head.key, of: owner, in: findings)
    var priority = 3
    fields.read("priority", into: &priority) { node in
      values.value(node) { (text) throws(ValueProblem) in
        try CountText.read(text, of: "priority", most: 5)
      }
    }
    let content = content(head, &fields)
    fields.finish { DoseReader.keys.contains($0) ? Self.doseHelp : nil }
    return content.map { Item($0, priority: priority, place: head.key.place) }
  }

  /// Goes by the first word; every word has a function of its own.
  private func content(_ head: Node.Entry, _ fields: inout Fields) -> Item.Content? {
    switch head.name {
    case "welcome": words(head).map(Item.Content.welcome)
    case "safety": words(head).map(Item.Content.safety)
    case "close": words(head).map(Item.Content.close)
    case "exercise": named(head, &fields)
    case "rest": rest(head, &fields)
    case "say": say(head, &fields)
    case "silence": silence(head, &fields)
    case "fill": breathing.fill(head).map(Item.Content.fill)
    case "section": section(head, &fields)
    default: exercise(head.name, at: head.key, dose: head.value, &fields)
    }
  }
}

extension ItemReader {
  /// The author's words, or none for the tool's own.
  private func words(_ head: Node.Entry) -> Phrase?? {
    guard !head.value.isNothing else { return .some(nil) }
    return texts.phrase(head.value, .session).map { .some($0) }
  }

  /// `- exercise: open-book`, with everything else under it.
  private func named(_ head: Node.Entry, _ fields: inout Fields) -> Item.Content? {
    guard !missing(head, "exercise: open-book"), let id = values.text(head.value) else {
      return nil
    }
    return exercise(id, at: head.value, dose: nil, &fields)
  }

  /// `- open-book: 4 reps each side`, or `- open-book` with the dose of the catalogue.
  private func exercise(
    _ id: String, at node: Node, dose: Node?, _ fields: inout Fields
  ) -> Item.Content? {
    let found = finder.find(id)
    if case .unknown = found { reportUnknown(id, at: node, alone: dose?.isNothing ?? true) }
    guard case .exercise(var exercise) = found else {
      ExerciseReader.changes.forEach { _ = fields.take($0) }
      return nil
    }
    ExerciseReader(reading: reading, language: finder.language).change(&exercise, by: &fields)
    if let dose, !dose.isNothing {
      if let second = fields.take("dose") { findings.report("a second dose", at: second) }
      DoseReader(findings: findings).read(dose, into: &exercise)
    }
    return .exercise(exercise)
  }

  private func reportUnknown(_ id: String, at node: Node, alone: Bool) {
    let first = id.split(separator: " ").first.map(String.init) ?? ""
    if alone, first != id, case .exercise = finder.find(first) {
      let dose = id.dropFirst(first.count).drop { $0 == " " }
      findings.report(
        "no \":\" after \"\(first)\"", at: node, help: "write \"- \(first): \(dose)\"")
      return
    }
    guard !(ExerciseReader.changes + DoseReader.keys + ["priority"]).contains(id) else {
      findings.report(
        "an entry cannot begin with \"\(id)\"", at: node,
        expected: "the exercise first, as in \"- open-book: 4 reps each side\"")
      return
    }
    findings.report(
      "unknown exercise \"\(id)\"", at: node,
      expected: "an exercise of the catalogue, of this routine or of a file beside it",
      suggestion: findings.isFull
        ? nil : NearestWord.find(id, in: finder.ids + ItemReader.words))
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

  /// `- section: Warm-up`, with its entries under `items`.
  private func section(_ head: Node.Entry, _ fields: inout Fields) -> Item.Content? {
    let items = fields.require("items").map(items) ?? []
    guard !missing(head, "section: Warm-up") else { return nil }
    return texts.phrase(head.value, .session).map { .section(title: $0, items: items) }
  }

  private func length(_ node: Node) -> Seconds? {
    values.value(node) { (text) throws(ValueProblem) in try DurationText.read(text) }
  }

  private func missing(_ head: Node.Entry, _ example: String) -> Bool {
    guard head.value.isNothing else { return false }
    findings.report(
      "\"\(head.name)\" has no value", at: head.key, expected: "an entry such as \"- \(example)\"")
    return true
  }
}

extension Node {
  /// What stands after a word that has nothing after it.
  fileprivate static func nothing(at node: Node) -> Node {
    Node(content: .nothing, place: node.place, width: node.width)
  }
}
