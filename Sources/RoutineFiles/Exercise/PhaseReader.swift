internal import CuePlan

/// Reads the phases of one repetition, each a line `name: length` with more keys under it.
struct PhaseReader {
  private let reading: Reading
  private let texts: TextReader
  private let sides: SideModel

  private var findings: Findings { reading.findings }
  private var values: ValueReader { reading.values }

  /// Makes a reader for an exercise that treats sides so.
  init(reading: Reading, texts: TextReader, sides: SideModel) {
    self.reading = reading
    self.texts = texts
    self.sides = sides
  }

  /// Reads all phases; nil when they make no repetition, which is reported.
  func phases(_ node: Node) -> [PhasePlan]? {
    let errors = findings.errors
    let phases = values.list(node, phase)
    guard !phases.isEmpty else {
      if findings.errors == errors { findings.report("an exercise without phases", at: node) }
      return nil
    }
    guard phases.contains(where: { $0.length.value.takesTime }) else {
      findings.report("a repetition that takes no time", at: node)
      return nil
    }
    checkTurns(phases, node)
    return phases
  }

  private func phase(_ node: Node) -> PhasePlan? {
    guard case .map(let entries) = node.content, let head = entries.first else {
      findings.report(
        "a phase is a name with a length, and this is \(node.kind)", at: node,
        expected: "a phase such as \"- open: 4s\"")
      return nil
    }
    guard !head.value.isNothing else {
      findings.report(
        "the phase \"\(head.name)\" has no length", at: head.key,
        expected: "a phase such as \"- open: 4s\"")
      return nil
    }
    guard let length = values.sourced(head.value, PhaseText.read) else { return nil }
    var plan = PhasePlan(name: head.name, kind: kind(named: head.name), length: length)
    var fields = Fields(Array(entries.dropFirst()), from: node, .phase, in: findings)
    readDetails(&fields, into: &plan)
    fields.finish()
    return plan
  }

  private func readDetails(_ fields: inout Fields, into plan: inout PhasePlan) {
    fields.read("kind", into: &plan.kind, kind)
    fields.read("breath", into: &plan.breath) { values.choice($0, of: "breath") }
    fields.read("turn", into: &plan.turn) { values.choice($0, of: "turn") }
    fields.read("tone", into: &plan.tone, tone)
    let wording = wording(of: plan)
    fields.read("say", into: &plan.cue) { texts.phrase($0, wording) }
  }

  /// Where the words of a phase are said.
  func wording(of plan: PhasePlan) -> Wording {
    switch sides {
    case .none: .unsided
    case .alternating: plan.turn == nil ? .betweenSides : .sided
    case .perSideBlock, .perSideRounds: .sided
    }
  }

  /// The kind that a phase has by its name: `hold` and `rest` are what they say.
  private func kind(named name: String) -> PhaseKind {
    PhaseKind(rawValue: name).flatMap { Self.kinds.contains($0) ? $0 : nil } ?? .work
  }

  private func kind(_ node: Node) -> PhaseKind? {
    values.value(node) { (text) throws(ValueProblem) in
      let words = Self.kinds.map(\.rawValue)
      guard let kind = PhaseKind(rawValue: text), Self.kinds.contains(kind) else {
        throw ValueProblem(
          message: "\"\(text)\" is no kind of phase", expected: words.joined(separator: ", "),
          suggestion: NearestWord.find(text, in: words))
      }
      return kind
    }
  }

  private func tone(_ node: Node) -> ToneName? {
    values.value(node) { (text) throws(ValueProblem) in
      let words = ToneName.all.map(\.rawValue)
      guard words.contains(text) else {
        throw ValueProblem(
          message: "there is no tone \"\(text)\"", expected: words.joined(separator: ", "),
          suggestion: NearestWord.find(text, in: words))
      }
      return ToneName(rawValue: text)
    }
  }

  /// The kinds that a phase of a repetition can have.
  private static let kinds: [PhaseKind] = [.work, .hold, .rest]

  private func checkTurns(_ phases: [PhasePlan], _ node: Node) {
    let turns = Set(phases.compactMap(\.turn))
    if sides == .alternating, turns.count < 2 {
      findings.report(
        "an alternating repetition that does not name both turns", at: node,
        help: "write \"turn: first\" and \"turn: second\" under the phases of each side")
    }
    if sides != .alternating, !turns.isEmpty {
      findings.report(
        "a \"turn\" in an exercise that does not alternate", at: node,
        help: "write \"sides: alternating\", or take the turns out")
    }
  }
}

extension PhaseLength {
  /// Whether it takes any time.
  var takesTime: Bool {
    switch self {
    case .seconds(let length), .breaths(let length), .fraction(let length): length > .zero
    }
  }
}
